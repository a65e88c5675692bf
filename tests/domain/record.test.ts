import { describe, expect, test } from 'vitest';
import { outcomeIds } from '../../src/domain/chart.ts';
import type { AssembledGuide } from '../../src/domain/guide.ts';
import { groundsOn, meaningOf, settledOn, wordingOf } from '../../src/domain/grounds.ts';
import { questionsByState, type GuideView } from '../../src/domain/guide-view.ts';
import { explore, type Visit } from '../../src/domain/knowledge.ts';
import { paperText, type Part } from '../../src/domain/paper.ts';
import {
  recordParts,
  recordSheet,
  type RecordPart,
  type RecordSheet,
} from '../../src/domain/record/index.ts';
import { realViews } from '../views.ts';

const { guides, views } = await realViews();
const nobody: ReadonlySet<string> = new Set();

const viewOf = ({ chart }: AssembledGuide): GuideView => views.get(chart.id)!;

const sheetAt = (view: GuideView, { state, path }: Visit, ticked = nobody): RecordSheet =>
  recordSheet({
    view,
    path,
    outcome: view.outcomes[state]!,
    ticked,
    address: `handbok.example/guider/${view.id}/`,
    today: '2026-11-22',
  });

const partOf = (sheet: RecordSheet, id: RecordPart): Part => {
  const part = sheet.parts.find((candidate) => candidate.id === id);
  if (!part) throw new Error(`No part ${id}`);
  return part;
};

const textOf = (sheet: RecordSheet, id: RecordPart): string =>
  paperText({ titel: '', parts: [partOf(sheet, id)] });

const boxesOf = (sheet: RecordSheet) =>
  partOf(sheet, 'villkor').blocks.flatMap((block) => (block.kind === 'boxes' ? block.items : []));

/** The words of a text, whatever stands between them. */
const words = (text: string) => text.replace(/<[^>]*>/g, ' ').match(/[\p{L}\d]+/gu) ?? [];

/** A way to each outcome, and one more for each other set of conditions that answers settle among its grounds. */
function endsOf(guide: AssembledGuide, view: GuideView): Visit[] {
  const ends = new Map<string, Visit>();
  for (const visit of explore(guide).visits) {
    const outcome = view.outcomes[visit.state];
    if (!outcome) continue;
    const { facts, uppfyllda } = visit.known;
    const settled = groundsOn(outcome, view.lagrum, facts).flatMap(({ id, villkor }) => [
      id,
      ...villkor.filter(({ key }) => uppfyllda.has(`${id}.${key}`)).map(({ key }) => key),
    ]);
    const key = [visit.state, ...settled].join(' ');
    if (!ends.has(key)) ends.set(key, visit);
  }
  return [...ends.values()];
}

describe.each(guides.map((guide) => ({ id: guide.chart.id, guide })))('guide $id', ({ guide }) => {
  const view = viewOf(guide);
  const questions = questionsByState(view);
  const ends = endsOf(guide, view);

  test('every outcome has a sheet', () => {
    expect(new Set(ends.map(({ state }) => state))).toEqual(new Set(outcomeIds(guide.chart)));
  });

  test('a sheet is complete, whatever way led to the answer', () => {
    for (const visit of ends) {
      const outcome = view.outcomes[visit.state]!;
      const where = `${view.id}/${visit.state} after ${visit.path.join(' → ')}`;
      const sheet = sheetAt(view, visit);
      const ids = sheet.parts.map(({ id }) => id);
      expect(ids, where).toEqual(recordParts.filter((id) => ids.includes(id)));
      for (const id of [
        'bedomning',
        'darfor',
        'beslutar',
        'dokumentera',
        'lamnades',
        'fylls-i',
        'kalla',
      ] as const)
        expect(ids, where).toContain(id);
      expect(ids.includes('lamna'), where).toBe(outcome.lamna.length > 0);
      expect(ids.includes('svar'), where).toBe(visit.path.length > 0);

      const text = paperText(sheet);
      expect(text, where).not.toMatch(/undefined|null|\[object|<\/?\w|&\w+;| {2}|\.\.(?!\.)/);
      expect(text, where).not.toMatch(/systemet beslutade|guiden beslutade|handboken beslutade/i);
      expect(textOf(sheet, 'bedomning'), where).toContain('Jag bedömde');
      expect(textOf(sheet, 'bedomning'), where).toContain(`”${outcome.rubrik}”`);
      expect(textOf(sheet, 'dokumentera'), where).toContain(outcome.dokumentera);
      expect(words(textOf(sheet, 'darfor')).slice(3), where).toEqual(
        words(outcome.html.replaceAll('&amp;', '&')),
      );

      const grounds = groundsOn(outcome, view.lagrum, visit.known.facts);
      expect(grounds.length, where).toBeGreaterThan(0);
      for (const ground of grounds) {
        expect(textOf(sheet, 'grund'), where).toContain(`- ${ground.citation} ${ground.rubrik}`);
        expect(textOf(sheet, 'grund'), where).toContain(wordingOf(ground));
        for (const { text: condition } of ground.villkor)
          expect(textOf(sheet, 'villkor'), where).toContain(condition);
      }
      for (const [question, answer] of visit.path) {
        const asked = guide.questions.get(question)!.data;
        expect(textOf(sheet, 'svar'), where).toContain(`${asked.rubrik} ${asked.svar[answer]?.etikett}`);
      }
      expect(textOf(sheet, 'kalla'), where).toContain(`version ${view.version}`);
    }
  });

  test('a box is ticked beforehand only where an answer settled a condition that nobody must weigh', () => {
    for (const visit of ends) {
      const sheet = sheetAt(view, visit);
      const { besked } = view.outcomes[visit.state]!;
      const grounds = groundsOn(view.outcomes[visit.state]!, view.lagrum, visit.known.facts);
      const { ruledOut } = settledOn(visit.path, questions);
      const settled = grounds.flatMap((ground) => {
        const meaning = meaningOf(besked, ground);
        return ground.villkor.flatMap(({ key, text, bedoms }) => {
          const ref = `${ground.id}.${key}`;
          const against = ruledOut.get(ref);
          if (bedoms || meaning === 'beskriver') return [];
          if (meaning === 'hindrar-inte') return against ? [`${against.fraga} ${against.svar}`] : [];
          return visit.known.uppfyllda.has(ref) ? [text] : [];
        });
      });
      const ticked = sheet.parts.some(({ id }) => id === 'villkor')
        ? boxesOf(sheet).filter((box) => box.ticked)
        : [];
      expect(ticked.map(({ text }) => text)).toEqual(settled);
    }
  });

  test('secrecy that does not stand in the way never has its own conditions to tick', () => {
    for (const visit of ends) {
      const { besked } = view.outcomes[visit.state]!;
      const secrecy = groundsOn(view.outcomes[visit.state]!, view.lagrum, visit.known.facts).filter(
        (ground) => meaningOf(besked, ground) === 'hindrar-inte',
      );
      if (secrecy.length === 0) continue;
      const boxes = boxesOf(sheetAt(view, visit)).map(({ text }) => text);
      for (const { villkor } of secrecy)
        for (const { text } of villkor) expect(boxes, visit.state).not.toContain(text);
      const { ruledOut } = settledOn(visit.path, questions);
      const against = secrecy.some(({ id, villkor }) =>
        villkor.some(({ key }) => ruledOut.has(`${id}.${key}`)),
      );
      expect(against, `${view.id}/${visit.state}: nothing says why secrecy does not stand`).toBe(true);
    }
  });

  test('a refusal says that nothing was given, and no other answer does', () => {
    for (const visit of ends) {
      const { besked } = view.outcomes[visit.state]!;
      const given = textOf(sheetAt(view, visit), 'lamnades');
      const refused = besked === 'far-inte' || besked === 'fraga-jurist';
      expect(given.includes('Inget har lämnats, visats eller öppnats'), visit.state).toBe(refused);
      expect(given.includes('Det som lämnades, visades eller öppnades'), visit.state).toBe(!refused);
      expect(given).toContain('Det som hölls inne, och varför: ____');
      expect(given).toContain(besked === 'bedom' ? 'Skälen emot: ____' : 'Skälen för min bedömning: ____');
    }
  });
});

describe('what the conditions of a ground mean', () => {
  const rule = { binder: undefined };
  const secrecy = { binder: ['socialtjanst'] };
  test.each([
    ['ska', 'kravs', 'hindrar-inte'],
    ['far', 'kravs', 'hindrar-inte'],
    ['bedom', 'kravs', 'hindrar'],
    ['far-inte', 'provad', 'hindrar'],
    ['fraga-jurist', 'provad', 'hindrar'],
    ['ej-sekretess', 'beskriver', 'hindrar-inte'],
  ] as const)('%s: a rule %s, secrecy %s', (besked, ofRule, ofSecrecy) => {
    expect(meaningOf(besked, rule)).toBe(ofRule);
    expect(meaningOf(besked, secrecy)).toBe(ofSecrecy);
  });
});

describe('the wording of a provision', () => {
  test.each([
    ['2024:88', '2024-04-01', 'Lydelse SFS 2024:88, gäller sedan 2024-04-01'],
    ['EU 2016/679', '2018-05-25', 'Lydelse EU 2016/679, gäller sedan 2018-05-25'],
    ['2024:88', undefined, 'Lydelse SFS 2024:88, när den började gälla är inte kontrollerat'],
    ['', undefined, 'Lydelsen har inte kunnat läsas, när den började gälla är inte kontrollerat'],
  ])('%s %s', (lydelse, ikraft, words) => {
    expect(wordingOf({ lydelse, ikraft })).toBe(words);
  });
});

describe('one answer', () => {
  const polis = guides.find(({ chart }) => chart.id === 'polis')!;
  const view = viewOf(polis);
  const endAt = (state: string) => explore(polis).visits.find((visit) => visit.state === state)!;

  test('what the reader ticks on screen is ticked on paper', () => {
    const visit = endAt('bedom-ung-risk');
    const [provision] = groundsOn(view.outcomes[visit.state]!, view.lagrum, visit.known.facts);
    const weighed = provision!.villkor.find(({ bedoms }) => bedoms)!;
    const box = (ticked: ReadonlySet<string>) =>
      boxesOf(sheetAt(view, visit, ticked)).find(({ text }) => text === weighed.text);
    expect(box(nobody)?.ticked).toBe(false);
    expect(box(new Set([`${provision!.id}.${weighed.key}`]))?.ticked).toBe(true);
  });

  test('a guide is a draft until a jurist has signed it', () => {
    const visit = endAt('far-inte-utan-stod');
    expect(textOf(sheetAt({ ...view, granskad: undefined }, visit), 'kalla')).toContain(
      'Guiden är ett utkast, inte granskat av jurist.',
    );
    const granskad = { funktion: 'Kommunjurist', datum: '2026-12-01' };
    expect(textOf(sheetAt({ ...view, granskad }, visit), 'kalla')).toContain(
      'Guiden är granskad av Kommunjurist 2026-12-01.',
    );
  });

  test('that no harm is done is what the reader confirms, and not that harm cannot be ruled out', () => {
    const visit = endAt('far-utan-men');
    const [box, ...others] = boxesOf(sheetAt(view, visit));
    expect(others).toEqual([]);
    expect(box).toMatchObject({
      text: expect.stringMatching(/det står klart/i) as string,
      note: 'Kräver min bedömning. Skälen ska skrivas ned.',
      ticked: false,
    });
    expect(box?.text).not.toMatch(/inte klart/);
    expect(textOf(sheetAt(view, visit), 'villkor')).toContain(
      'Jag bedömde att sekretess eller tystnadsplikt inte hindrar',
    );
  });

  test('only where the answer is yes does the heading say that something may be given', () => {
    const amount = (state: string) => partOf(sheetAt(view, endAt(state)), 'lamna').rubrik;
    expect(amount('ska-vistelse')).toBe('Det här ska lämnas');
    expect(amount('far-utan-men')).toBe('Det här får lämnas');
    expect(amount('nod')).toBe('Vad som kan lämnas');
  });
});
