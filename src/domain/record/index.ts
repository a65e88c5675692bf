import type { Besked } from '../../schemas/guide.ts';
import { excludedOn } from '../guide.ts';
import {
  amountHeadings,
  questionsByState,
  type GuideView,
  type LagrumView,
  type OutcomeView,
  type QuestionView,
} from '../guide-view.ts';
import { groundsOn, settledOn, wordingOf } from '../grounds.ts';
import { knowledgeAfter } from '../knowledge.ts';
import type { Piece } from '../lagrum.ts';
import { proseBlocks, type Block, type Paper, type Part } from '../paper.ts';
import type { AnswerPair } from '../walk.ts';
import { conditionBlocks } from './conditions.ts';

/** What a record sheet is made of. Nothing here names a person, and nothing is kept. */
export type RecordSource = {
  view: GuideView;
  path: readonly AnswerPair[];
  outcome: OutcomeView;
  /** Conditions that the reader has ticked, `lagrum.villkor`. */
  ticked: ReadonlySet<string>;
  /** Where the guide stands, and the day the sheet is written (`YYYY-MM-DD`). */
  address: string;
  today: string;
};

/** The parts of a record sheet, in the order they stand. */
export const recordParts = [
  'bedomning',
  'grund',
  'villkor',
  'svar',
  'provat',
  'darfor',
  'beslutar',
  'lamna',
  'dokumentera',
  'lamnades',
  'fylls-i',
  'kalla',
] as const;
export type RecordPart = (typeof recordParts)[number];

/** An answer on paper: a person's own judgement and what it rests on, for the journal. */
export type RecordSheet = Paper & { parts: readonly (Part & { id: RecordPart })[] };

/** The reader's judgement, by kind of answer. A guide judges nothing. */
const judged: Record<Besked, string> = {
  ska: 'Jag bedömde att lagen kräver det som handboken svarar:',
  far: 'Jag bedömde att lagen tillåter det som handboken svarar:',
  bedom: 'Jag bedömde frågan själv. Handboken svarar:',
  'far-inte': 'Jag bedömde att lagen inte tillåter det som frågan gäller. Handboken svarar:',
  'ej-sekretess': 'Jag bedömde att sekretess eller tystnadsplikt inte hindrar. Handboken svarar:',
  'fraga-jurist': 'Jag bedömde att frågan behöver prövas av jurist eller chef först. Handboken svarar:',
};

const refused = 'Inget har lämnats, visats eller öppnats med stöd av den här bedömningen.';
const reasons = 'Skälen för min bedömning';
const nothing = 'skriv ”inget” om inget lämnades';

/** Why, and what was given, for the hand to fill in. */
function givenBlocks(besked: Besked): Block[] {
  const held = 'Det som hölls inne, och varför';
  const receiver = 'Mottagare: funktion, enhet och hur jag kontrollerade det';
  if (besked === 'far-inte' || besked === 'fraga-jurist')
    return [
      { kind: 'text', text: refused },
      {
        kind: 'blanks',
        labels: [
          'Den som frågade eller skulle ha fått uppgiften',
          'Det som frågan gällde',
          reasons,
          held,
          'Andra vägar som jag prövade eller föreslog',
          'Det som ändå lämnades med annat stöd: vad, till vem, vilket lagrum',
        ],
      },
    ];
  return [
    {
      kind: 'blanks',
      labels: [
        ...(besked === 'bedom' ? ['Jag bedömde att', 'Skälen för', 'Skälen emot'] : [reasons]),
        `Det som lämnades, visades eller öppnades (${nothing})`,
        receiver,
        held,
      ],
    },
  ];
}

/** A provision and its heading as a sentence; some headings end with an abbreviation. */
const headed = (provision: LagrumView | undefined) =>
  `${provision?.citation} ${provision?.rubrik}`.replace(/\.?$/, '.');
const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/** Provisions that were tested and do not apply, by the answer that excluded them. */
function excludedLines({ view, path, outcome }: RecordSource, questions: ReadonlyMap<string, QuestionView>) {
  const excluded = excludedOn(path, questions, outcome.grund);
  return [...Map.groupBy(excluded, ({ question }) => question)].map(([question, provisions]) => {
    const answer = questions.get(question)?.svar[provisions[0]?.answer ?? ''];
    const tested = provisions.map(({ lagrum }) => headed(view.lagrum[lagrum]));
    return `${tested.join(' ')} Jag svarade: ${answer?.etikett}.`;
  });
}

/**
 * The record sheet of an answer: the same value is printed, copied and saved as a Word file. A part that has nothing
 * to say is left out; besked, grounds, reasons, who decides, what to record and the blanks are always there.
 */
export function recordSheet(source: RecordSource): RecordSheet {
  const { view, path, outcome, ticked, address, today } = source;
  const { besked } = outcome;
  const questions = questionsByState(view);
  const { facts } = knowledgeAfter(view.fakta, questions, path);
  const grounds = groundsOn(outcome, view.lagrum, facts);
  const said = ([id, answer]: AnswerPair) =>
    `${questions.get(id)?.rubrik} ${questions.get(id)?.svar[answer]?.etikett}`;
  const list = (items: readonly string[]): Block[] => (items.length > 0 ? [{ kind: 'list', items }] : []);
  const text = (line: string): Block => ({ kind: 'text', text: line });

  const content: Record<RecordPart, [rubrik: string, blocks: Block[]]> = {
    bedomning: [
      'Min bedömning',
      [
        text(`${judged[besked]} ”${outcome.rubrik}”`),
        ...(outcome.oklart ? [text(`Det här är oklart: ${plain(outcome.oklart)}`)] : []),
      ],
    ],
    grund: [
      'Lagrum som bedömningen vilar på',
      [
        ...list(grounds.map((ground) => `${headed(ground)} ${wordingOf(ground)}.`)),
        ...grounds.flatMap(({ citation, osakert }) =>
          osakert ? [text(`Osäkert om ${citation}: ${osakert}`)] : [],
        ),
      ],
    ],
    villkor: ['Villkor', conditionBlocks(grounds, { besked, settled: settledOn(path, questions), ticked })],
    svar: ['Mina svar i guiden', list(path.map(said))],
    provat: ['Jag prövade också, utan att regeln gick att tillämpa', list(excludedLines(source, questions))],
    darfor: ['Därför, enligt handboken', proseBlocks(outcome.html)],
    beslutar: ['Vem beslutar', [text(plain(outcome['vem-beslutar']))]],
    lamna: [amountHeadings[besked], list(outcome.lamna.map(plain))],
    dokumentera: ['Skriv i journalen', [text(outcome.dokumentera)]],
    lamnades: ['Mina skäl, och vad som lämnades', givenBlocks(besked)],
    'fylls-i': [
      'Att fylla i',
      [
        {
          kind: 'blanks',
          labels: [
            'Namn på den som uppgiften gäller',
            'Ärende eller diarienummer',
            'Datum och klockslag för beslutet',
            'Beslutsfattare: namn och funktion',
            'Min underskrift, funktion och datum',
          ],
        },
      ],
    ],
    kalla: [
      'Om underlaget',
      list([
        view.granskad
          ? `Guiden är granskad av ${view.granskad.funktion} ${view.granskad.datum}.`
          : 'Guiden är ett utkast, inte granskat av jurist.',
        `Guide ”${view.titel}” (${view.id}), version ${view.version}, kontrollerad mot lagen ${view.kontrollerad}.`,
        `Hämtat ${today} från ${address}. Kontrollera mot webbplatsen före användning.`,
        'Handboken är ett stöd. Den som handlägger ärendet ansvarar för bedömningen, och lagen gäller oavsett vad som står här.',
      ]),
    ],
  };
  return {
    titel: `Underlag till journalen: ${view.kort}`,
    parts: recordParts.flatMap((id) => {
      const [rubrik, blocks] = content[id];
      return blocks.length > 0 ? [{ id, rubrik, blocks }] : [];
    }),
  };
}
