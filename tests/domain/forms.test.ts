import { describe, expect, test } from 'vitest';
import { gives } from '../../src/domain/checks/forms-hold.ts';
import { alternativesOf } from '../../src/domain/form-alternatives.ts';
import { demands } from '../../src/domain/form-law.ts';
import { askedSections, coveringChoices, holds, missing, type Choices } from '../../src/domain/forms.ts';
import { formKinds } from '../../src/schemas/form.ts';
import { realContent } from '../content.ts';

const { content } = realContent();
const forms = [...content.forms.values()];
const organisation = content.organisation.get('organisation')!.data;

const outline = {
  delar: [
    { id: 'a', rubrik: 'A', 'visas-nar': {}, val: [{ id: 'variant', fraga: 'Vilken?', alternativ: [] }] },
    {
      id: 'b',
      rubrik: 'B',
      'visas-nar': { variant: ['sig'] },
      val: [{ id: 'namnd', fraga: 'Vilken nämnd?', alternativ: [{ id: 'ingen', ensam: true }] }],
    },
    { id: 'c', rubrik: 'C', 'visas-nar': { namnd: ['norr'] }, val: [] },
  ],
};

describe('a section that hangs on a choice', () => {
  test('is undecided until the choice is made, and so is what hangs on it', () => {
    expect([...askedSections(outline, {}).values()]).toEqual(['ja', 'oavgjort', 'oavgjort']);
  });

  test('is asked for, or not, when it is', () => {
    expect(askedSections(outline, { variant: ['sig'] }).get('b')).toBe('ja');
    expect(askedSections(outline, { variant: ['sip'] }).get('b')).toBe('nej');
  });

  test('is not asked for when the choice is in a section that is not, whatever was chosen there', () => {
    expect(askedSections(outline, { variant: ['sip'], namnd: ['norr'] }).get('c')).toBe('nej');
  });
});

describe('what is missing', () => {
  test('is each choice that is asked for and not made, in order', () => {
    expect(missing(outline, {}).map(({ val }) => val)).toEqual(['variant']);
    expect(missing(outline, { variant: ['sig'] })).toEqual([
      { del: 'b', rubrik: 'B', val: 'namnd', fraga: 'Vilken nämnd?' },
    ]);
  });

  test('is nothing when all are made', () => {
    expect(missing(outline, { variant: ['sip'] })).toEqual([]);
    expect(missing(outline, { variant: ['sig'], namnd: ['norr'] })).toEqual([]);
  });

  test('is a choice where something is chosen beside what says no to it', () => {
    const made = (...namnd: string[]) => missing(outline, { variant: ['sig'], namnd }).length === 0;
    expect(made('norr', 'soder')).toBe(true);
    expect(made('ingen')).toBe(true);
    expect(made('ingen', 'norr')).toBe(false);
  });

  test('a choice emptied again is missing again', () => {
    expect(missing(outline, { variant: [] })).toHaveLength(1);
  });
});

test('every kind of form has what it must hold, and a form', () => {
  for (const kind of formKinds) expect(demands[kind].length, kind).toBeGreaterThan(0);
  expect(new Set(forms.map(({ data }) => data.slag))).toEqual(new Set(formKinds));
});

test('every provision that a kind must cite is in the register', () => {
  const cited = Object.values(demands).flatMap((kind) => kind.flatMap(({ lagrum }) => lagrum));
  expect(cited.filter((id) => !content.provisions.has(id))).toEqual([]);
});

describe.each(forms.map(({ id, data }) => [id, data] as const))('%s', (_, form) => {
  const choices = form.delar.flatMap(({ val }) => val);
  const demanded = (chosen: Choices) => demands[form.slag].filter(({ nar }) => !nar || holds(nar, chosen));
  const ways = coveringChoices(form);

  test('every choice offers at least two alternatives', () => {
    for (const choice of choices)
      expect(
        alternativesOf(choice, organisation).flatMap(({ alternativ }) => alternativ).length,
        choice.id,
      ).toBeGreaterThan(1);
  });

  test('of every way to fill it in, in part or in whole, those called complete give every demanded part', () => {
    const hung = new Set(form.delar.flatMap((section) => Object.keys(section['visas-nar'])));
    let walked = 0;
    let complete = 0;
    const walk = (index: number, chosen: Choices): void => {
      const choice = choices[index];
      if (!choice) {
        walked++;
        if (missing(form, chosen).length > 0) return;
        complete++;
        const lacking = demanded(chosen).filter((demand) => !gives(form, demand, chosen));
        if (lacking.length > 0) expect.fail(`${JSON.stringify(chosen)} lacks ${lacking[0]?.del}`);
        return;
      }
      const own = choice.alternativ.map(({ id }) => id);
      walk(index + 1, chosen);
      for (const id of hung.has(choice.id) ? own : [own[0] ?? 'ur-organisationen'])
        walk(index + 1, { ...chosen, [choice.id]: [id] });
    };
    walk(0, {});
    expect(walked).toBeGreaterThanOrEqual(2 ** choices.length);
    expect(complete).toBeGreaterThan(0);
  });

  test('whatever is chosen, complete means that every part the law demands is there', () => {
    expect(ways.length).toBeGreaterThan(0);
    for (const chosen of ways) {
      expect(missing(form, chosen)).toEqual([]);
      for (const demand of demanded(chosen))
        expect(gives(form, demand, chosen), `${demand.del}: ${JSON.stringify(chosen)}`).toBe(true);
    }
  });

  test('whatever is chosen, to leave out one choice that is asked for is to be incomplete', () => {
    for (const chosen of ways) {
      const asked = askedSections(form, chosen);
      for (const { id, val } of form.delar)
        if (asked.get(id) === 'ja')
          for (const choice of val) {
            const { [choice.id]: left, ...rest } = chosen;
            expect(left).toBeDefined();
            expect(
              missing(form, rest).map((lack) => lack.val),
              choice.id,
            ).toContain(choice.id);
          }
    }
  });

  test('an empty form with choices is never complete', () => {
    expect(missing(form, {}).length > 0).toBe(choices.length > 0);
  });

  test('a form without one of its demanded parts does not give it', () => {
    for (const demand of demands[form.slag]) {
      const without = { ...form, delar: form.delar.filter(({ kravs }) => !kravs.includes(demand.del)) };
      expect(
        ways.some((chosen) => gives(without, demand, chosen)),
        demand.del,
      ).toBe(false);
    }
  });

  test('nothing in it can take a name: all blanks are for the hand', () => {
    const fields = form.delar.flatMap(({ falt }) => falt.map((blank) => Object.keys(blank).toSorted()));
    for (const keys of fields) expect(keys).toEqual(['bredd', 'etikett', 'rader']);
  });
});

test('choosing more never asks for less', () => {
  for (const { data } of forms)
    for (const chosen of coveringChoices(data))
      for (const other of coveringChoices(data)) {
        const both = Object.fromEntries(
          Object.keys(chosen).map((id) => {
            const single = data.delar.some(({ val }) => val.some((c) => c.id === id && c.antal === 'ett'));
            return [id, single ? chosen[id]! : [...chosen[id]!, ...other[id]!]];
          }),
        );
        const before = [...askedSections(data, chosen)].filter(([, asked]) => asked === 'ja');
        const after = askedSections(data, both);
        for (const [section] of before) expect(after.get(section)).toBe('ja');
      }
});

test('the penalty is the same in the undertaking, the chapter and the register', () => {
  const undertaking = JSON.stringify(content.forms.get('sekretessforsakran')!.data);
  const chapter = [...content.chapters.values()].find(({ id }) => id === 'vem-ar-bunden')!.body;
  const { body } = content.provisions.get('brb-20-3')!;
  for (const scale of [
    'böter eller fängelse i högst två år',
    'fängelse i lägst sex månader och högst fyra år',
  ])
    for (const text of [undertaking, chapter, body]) expect(text).toContain(scale);
});

test('a unit is offered under its nämnd, and what the form adds stands last', () => {
  const choice = content.forms
    .get('sekretesseftergift')!
    .data.delar.flatMap(({ val }) => val)
    .find(({ fran }) => fran === 'enheter')!;
  const groups = alternativesOf(choice, organisation);
  expect(groups.slice(0, -1).map(({ rubrik }) => rubrik)).toEqual(
    organisation.namnder.map(({ namn }) => namn),
  );
  expect(groups.at(-1)?.alternativ).toBe(choice.alternativ);
});
