import type { Besked } from '../schemas/guide.ts';
import { excludedOn } from './guide.ts';
import { questionsByState, type GuideView, type LagrumView, type OutcomeView } from './guide-view.ts';
import { groundsOn, meaningOf, settledOn, wordingOf, type Meaning, type Settled } from './grounds.ts';
import { knowledgeAfter } from './knowledge.ts';
import type { Piece } from './lagrum.ts';
import { proseBlocks, type Block, type Box, type Paper, type Part } from './paper.ts';
import type { AnswerPair } from './walk.ts';

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
  'vagar',
  'dokumentera',
  'lamnades',
  'for-hand',
  'kalla',
] as const;
export type RecordPart = (typeof recordParts)[number];

/** An answer on paper: a person's own judgement and what it rests on, for the journal. */
export type RecordSheet = Paper & { parts: readonly (Part & { id: RecordPart })[] };

/** The reader's judgement, by kind of answer. A guide judges nothing. */
const judged: Record<Besked, string> = {
  ska: 'Jag bedömde att lagen kräver det som handboken svarar:',
  far: 'Jag bedömde att lagen tillåter det som handboken svarar:',
  bedom: 'Jag bedömde frågan själv, som lagen kräver. Handboken svarar:',
  'far-inte': 'Jag bedömde att lagen inte tillåter det. Handboken svarar:',
  'ej-sekretess': 'Jag bedömde att sekretess eller tystnadsplikt inte hindrar. Handboken svarar:',
  'fraga-jurist': 'Jag bedömde att frågan behöver prövas av jurist eller chef först. Handboken svarar:',
};

/** What stands over the conditions of a ground, and whether they are boxes to tick. */
const leads: Record<Meaning, { text: string; boxes: boolean }> = {
  kravs: { text: 'Villkoren ska vara uppfyllda. Kryssa i det som stämmer.', boxes: true },
  hindrar: { text: 'Regeln hindrar när villkoren är uppfyllda. Kryssa i det som stämmer.', boxes: true },
  'hindrar-inte': {
    text: 'Jag bedömde att regeln inte hindrar det som svaret gäller. Den hindrar bara när villkoren är uppfyllda:',
    boxes: false,
  },
  provad: { text: 'Regeln är prövad. Kryssa i det som stämmer.', boxes: true },
  beskriver: { text: 'Regeln i korthet:', boxes: false },
};

const refused = 'Inget har lämnats, visats eller öppnats med stöd av den här bedömningen.';
const nothing = 'skriv ”inget” om inget lämnades';

/** What was given, for the hand to fill in. */
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
          held,
          'Det som ändå lämnades med annat stöd: vad, till vem, vilket lagrum',
        ],
      },
    ];
  return [
    {
      kind: 'blanks',
      labels: [
        ...(besked === 'bedom' ? ['Jag bedömde att', 'Skälen för', 'Skälen emot'] : []),
        `Det som lämnades, visades eller öppnades (${nothing})`,
        receiver,
        held,
      ],
    },
  ];
}

const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

function boxesOf(
  { id, villkor }: LagrumView,
  { met, ruledOut }: Settled,
  ticked: ReadonlySet<string>,
): Box[] {
  return villkor.map(({ key, text, bedoms }) => {
    const ref = `${id}.${key}`;
    const answer = met.get(ref) ?? ruledOut.get(ref);
    const against = ruledOut.has(ref) ? 'Stämmer inte, jag svarade' : 'Jag svarade';
    const notes = [
      ...(answer === undefined ? [] : [`${against}: ${answer}`]),
      ...(bedoms ? ['Kräver min bedömning. Skälen ska skrivas ned'] : []),
    ];
    return {
      text,
      ...(notes.length > 0 ? { note: `${notes.join('. ')}.` } : {}),
      ticked: ticked.has(ref) || (met.has(ref) && !bedoms),
    };
  });
}

/** The conditions of every ground, each under what it means for the answer. */
function conditionBlocks(grounds: readonly LagrumView[], source: RecordSource, settled: Settled): Block[] {
  return grounds
    .filter(({ villkor }) => villkor.length > 0)
    .flatMap((ground): Block[] => {
      const { text, boxes } = leads[meaningOf(source.outcome.besked, ground)];
      return [
        { kind: 'heading', text: ground.citation },
        { kind: 'text', text },
        boxes
          ? { kind: 'boxes', items: boxesOf(ground, settled, source.ticked) }
          : { kind: 'list', items: ground.villkor.map((condition) => condition.text) },
      ];
    });
}

/**
 * The record sheet of an answer: the same value is printed, copied and saved as a Word file. A part that has nothing
 * to say is left out; besked, grounds, reasons, who decides, what to record and the blanks are always there.
 */
export function recordSheet(source: RecordSource): RecordSheet {
  const { view, path, outcome, address, today } = source;
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
      list(
        grounds.map((ground) =>
          [
            `${ground.citation} ${ground.rubrik}. ${wordingOf(ground)}.`,
            ...(ground.osakert ? [`Osäkert: ${ground.osakert}`] : []),
          ].join(' '),
        ),
      ),
    ],
    villkor: ['Villkor', conditionBlocks(grounds, source, settledOn(path, questions))],
    svar: ['Mina svar i guiden', list(path.map(said))],
    provat: [
      'Jag prövade också, utan att regeln gick att tillämpa',
      list(
        excludedOn(path, questions, outcome.grund).map(
          ({ lagrum, question, answer }) =>
            `${view.lagrum[lagrum]?.citation} ${view.lagrum[lagrum]?.rubrik}. Jag svarade: ${said([question, answer])}`,
        ),
      ),
    ],
    darfor: ['Därför, enligt handboken', proseBlocks(outcome.html)],
    beslutar: ['Vem beslutar', [text(plain(outcome['vem-beslutar']))]],
    lamna: [besked === 'ska' ? 'Det här ska lämnas' : 'Det här får lämnas', list(outcome.lamna.map(plain))],
    vagar: [
      'Andra vägar. Kryssa i det som är gjort',
      outcome.alternativ.length > 0
        ? [{ kind: 'boxes', items: outcome.alternativ.map((way) => ({ text: plain(way), ticked: false })) }]
        : [],
    ],
    dokumentera: ['Skriv i journalen', [text(outcome.dokumentera)]],
    lamnades: ['Vad som lämnades', givenBlocks(besked)],
    'for-hand': [
      'Fylls i för hand',
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
