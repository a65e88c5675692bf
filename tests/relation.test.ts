import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { relation } from '../machines/subflows/relation.ts';
import { outcome, wizard } from '../machines/wizard.ts';
import { chartOf } from '../src/domain/chart.ts';
import { checkContext } from '../src/domain/checks/context.ts';
import { runChecks } from '../src/domain/checks/index.ts';
import { parseContent } from '../src/domain/content.ts';
import { guideView, openingView } from '../src/domain/guide-view.ts';
import { relations } from '../src/domain/organisation.ts';
import { readContentFiles } from '../src/read-files.ts';
import { checkedOn } from './content.ts';

/** A guide that asks only where the receiver works. */
const machine = wizard('prov', {
  initial: 'relation',
  states: {
    relation: relation({
      sammaEnhet: '#prov.samma-enhet',
      sammaGren: '#prov.samma-gren',
      annanGren: '#prov.annan-gren',
      annanSocialnamnd: '#prov.annan-socialnamnd',
      annanNamnd: '#prov.annan-namnd',
      annanKommun: '#prov.annan-kommun',
      okant: '#prov.jurist',
    }),
    'samma-enhet': outcome,
    'samma-gren': outcome,
    'annan-gren': outcome,
    'annan-socialnamnd': outcome,
    'annan-namnd': outcome,
    'annan-kommun': outcome,
    jurist: outcome,
  },
});
const chart = chartOf(machine);

const question = 'content/gemensamma-fragor/relation/mottagare.md';
const files = readContentFiles();
files.set(
  'content/guider/prov/index.md',
  readFileSync('tests/fixtures/content/guider/prov/index.md', 'utf8'),
);
const { content, problems } = parseContent(files);
const context = checkContext(content, [chart], checkedOn);
const [guide] = context.guides;

test('each relation leaves through the exit of its own name, and ”vet inte” through another', () => {
  const state = chart.states['relation.mottagare'];
  const own = Object.fromEntries(relations.map((name) => [name, name]));
  expect(state?.kind === 'question' && state.answers).toEqual({ ...own, 'vet-ej': 'jurist' });
});

test('the question of where the receiver works is whole and settles no facts', () => {
  const about = [...problems, ...runChecks(context)].filter(({ file }) => file === question);
  expect(about).toEqual([]);
  for (const answer of Object.values(guide!.questions.get('relation.mottagare')!.data.svar))
    expect({ ...answer, etikett: '' }).toEqual({ etikett: '', fakta: {}, uppfyller: [], utesluter: [] });
});

test('the organisation is sent with a guide that asks for it, and with its first page only if asked there', () => {
  const organisation = content.organisation.get('organisation')!.data;
  const sources = {
    register: new Map<string, string>(),
    provisions: context.law.provisions,
    actors: context.law.actors,
    cite: context.law.cite,
    html: () => '',
    chapterTitle: () => '',
    penalties: content.penalties.get('straffskalor')!.data,
    situations: [],
    organisation,
    config: machine.config,
  };
  const asking = guideView(guide!, sources);
  expect(asking.organisation).toEqual({ namnder: organisation.namnder });
  expect(openingView(asking, chart).organisation).toEqual(asking.organisation);
  expect(openingView(asking, { ...chart, initial: 'samma-gren' }).organisation).toBeUndefined();

  const plain = structuredClone(guide!.questions.get('relation.mottagare')!.data);
  delete plain.harleds;
  const entry = { ...guide!.questions.get('relation.mottagare')!, data: plain };
  const silent = guideView({ ...guide!, questions: new Map([['relation.mottagare', entry]]) }, sources);
  expect(silent).not.toHaveProperty('organisation');
});
