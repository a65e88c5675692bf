import type { Besked, Facts, Outcome, Question, Situation } from '../schemas/guide.ts';
import type { Penalties } from '../schemas/handbook.ts';
import type { Provision } from '../schemas/provision.ts';
import { covers, type Actors } from './actors.ts';
import type { Chart } from './chart.ts';
import type { AssembledGuide } from './guide.ts';
import { findCitations, type Piece, type Register } from './lagrum.ts';
import type { Boards } from './organisation.ts';
import { penaltyTable, type PenaltyTable } from './penalties.ts';
import type { AnswerPair } from './walk.ts';

/** A provision as an answer page shows it. */
export type LagrumView = {
  id: string;
  citation: string;
  rubrik: string;
  villkor: { key: string; text: string; bedoms: boolean }[];
  lydelse: string;
  ikraft?: string | undefined;
  osakert: string;
  /** Where it is a secrecy rule: the holders in this guide that it binds. */
  binder?: string[] | undefined;
};

/** A question's text and rendered explanation. */
export type QuestionView = Question & { html: string };

/** An outcome's text and rendered reasons; plain-text fields are split at their citations. */
export type OutcomeView = Omit<Outcome, 'lamna' | 'alternativ' | 'vem-beslutar' | 'oklart' | 'kapitel'> & {
  html: string;
  lamna: Piece[][];
  alternativ: Piece[][];
  'vem-beslutar': Piece[];
  oklart?: Piece[];
  kapitel: { titel: string; href: string }[];
};

/** Everything that the wizard needs, as plain data: it is sent to the browser as it is. */
export type GuideView = {
  id: string;
  titel: string;
  kort: string;
  /** Changes whenever the chart does; saved answers from another version are replayed and told of. */
  version: string;
  kontrollerad: string;
  granskad?: { funktion: string; datum: string } | undefined;
  /** What is known before the first question. */
  fakta: Facts;
  /** The machine's own configuration. */
  config: unknown;
  /** State → key in `questions`. Branches that share a text share one entry. */
  textOf: Record<string, string>;
  questions: Record<string, QuestionView>;
  outcomes: Record<string, OutcomeView>;
  lagrum: Record<string, LagrumView>;
  tables: Record<string, PenaltyTable>;
  /** Situations that lead here, with the answers that they already give. */
  situations: Record<string, { text: string; svar: AnswerPair[] }>;
  /** Only where some question is derived from it. */
  organisation?: Boards | undefined;
  kontakter: {
    id: string;
    roll: string;
    nar: string;
    telefon?: string | undefined;
    tid?: string | undefined;
  }[];
};

/** Names of besked as the reader sees them. */
export const beskedNames: Record<Besked, string> = {
  ska: 'Du ska',
  far: 'Du får',
  bedom: 'Det krävs en bedömning',
  'far-inte': 'Du får inte',
  'ej-sekretess': 'Sekretess hindrar inte',
  'fraga-jurist': 'Stanna – fråga jurist',
};

/** Where a situation leads: the fragment stays in the browser and holds no answer. */
export const situationAnchor = (id: string): string => `situation-${id}`;

/** What `guideView` needs beside the guide itself. */
export type ViewSources = {
  register: Register;
  provisions: ReadonlyMap<string, Provision>;
  actors: Actors;
  cite: (id: string) => string;
  /** Rendered Markdown of a content file. */
  html: (file: string) => string;
  /** Title of a chapter, or of one section in it. */
  chapterTitle: (slug: string, anchor?: string) => string;
  penalties: Penalties;
  situations: Iterable<Situation>;
  organisation: Boards & Pick<GuideView, 'kontakter'>;
  config: unknown;
};

/** A short fingerprint (FNV-1a) of a chart, or of more: what is the same has the same version. */
export function versionOf(data: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(data))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Those among holders that a provision binds, in whole or in part. */
export const boundBy = ({ fran }: Pick<Provision, 'fran'>, holders: readonly string[], actors: Actors) =>
  holders.filter(
    (holder) => covers(actors, fran, holder) || fran.some((bound) => covers(actors, [holder], bound)),
  );

/** One provision as answer pages show it. */
function lagrumView(
  id: string,
  provision: Provision,
  citation: string,
  binds: (provision: Provision) => string[],
): LagrumView {
  const { typ, rubrik, villkor, lydelse, ikraft, osakert } = provision;
  return {
    id,
    citation,
    rubrik,
    villkor: Object.entries(villkor).map(([key, condition]) => ({ key, ...condition })),
    lydelse,
    ikraft,
    osakert,
    ...(typ === 'sekretess' ? { binder: binds(provision) } : {}),
  };
}

/**
 * The provisions that carry an outcome on a path. Holders share texts, so a secrecy rule that binds another holder
 * than the one on the path is left out; not where none would remain.
 */
export function groundsOn<Ground extends Pick<LagrumView, 'id' | 'binder'>>(
  { grund }: Pick<Outcome, 'grund'>,
  lagrum: Readonly<Record<string, Ground>>,
  { fran, sekretess = [] }: Facts,
): Ground[] {
  const grounds = grund.flatMap((id) => lagrum[id] ?? []);
  const here = grounds.filter(
    ({ id, binder }) => !binder || !fran || binder.includes(fran) || sekretess.includes(id),
  );
  return here.some(({ binder }) => binder) ? here : grounds;
}

/** Builds what the wizard and the whole-guide page show. */
export function guideView(guide: AssembledGuide, sources: ViewSources): GuideView {
  const { chart, index } = guide;
  const split = (text: string) => findCitations(text, sources.register);
  const textOf: Record<string, string> = {};
  const questions: Record<string, QuestionView> = {};
  for (const [state, entry] of guide.questions) {
    textOf[state] = entry.id;
    questions[entry.id] ??= { ...entry.data, html: sources.html(entry.file) };
  }
  const outcomes = Object.fromEntries(
    [...guide.outcomes].map(([state, { data, file }]): [string, OutcomeView] => {
      const { lamna, alternativ, oklart, kapitel, ...rest } = data;
      return [
        state,
        {
          ...rest,
          html: sources.html(file),
          lamna: lamna.map(split),
          alternativ: alternativ.map(split),
          'vem-beslutar': split(data['vem-beslutar']),
          ...(oklart === undefined ? {} : { oklart: split(oklart) }),
          kapitel: kapitel.map((place) => {
            const [slug = '', anchor] = place.split('#');
            return {
              titel: sources.chapterTitle(slug, anchor),
              href: `/handbok/${slug}/${anchor ? `#${anchor}` : ''}`,
            };
          }),
        },
      ];
    }),
  );
  const answers = Object.values(questions).flatMap(({ svar }) => Object.values(svar));
  const conditions = answers.flatMap(({ utesluter }) => utesluter.map((ref) => ref.split('.')[0] ?? ''));
  const cited = new Set([
    ...conditions,
    ...Object.values(questions).flatMap(({ lagrum }) => lagrum),
    ...Object.values(outcomes).flatMap((outcome) => [...outcome.grund, ...outcome['se-aven']]),
  ]);
  const holders = [...new Set([index.data, ...answers].flatMap(({ fakta }) => fakta.fran ?? []))];
  const binds = (provision: Provision) => boundBy(provision, holders, sources.actors);
  const lagrum = Object.fromEntries(
    [...cited].flatMap((id) => {
      const provision = sources.provisions.get(id);
      return provision ? [[id, lagrumView(id, provision, sources.cite(id), binds)]] : [];
    }),
  );
  const tables = Object.fromEntries(
    [...new Set(Object.values(questions).flatMap(({ tabell }) => tabell ?? []))].map((name) => [
      name,
      penaltyTable(sources.penalties, name),
    ]),
  );
  return {
    id: chart.id,
    titel: index.data.titel,
    kort: index.data.kort,
    version: versionOf(chart),
    kontrollerad: index.data.kontrollerad,
    granskad: index.data.granskad,
    fakta: index.data.fakta,
    config: sources.config,
    textOf,
    questions,
    outcomes,
    lagrum,
    tables,
    situations: Object.fromEntries(
      [...sources.situations]
        .filter((situation) => situation.guide === chart.id)
        .map(({ id, text, svar }) => [id, { text, svar: Object.entries(svar) }]),
    ),
    ...(Object.values(questions).some(({ harleds }) => harleds)
      ? { organisation: { namnder: sources.organisation.namnder } }
      : {}),
    kontakter: sources.organisation.kontakter,
  };
}

/** The part of a guide that its first question needs: what the page itself carries. */
export function openingView(view: GuideView, chart: Chart): GuideView {
  const first = view.textOf[chart.initial] ?? '';
  const question = view.questions[first];
  const shown = question?.lagrum ?? [];
  return {
    ...view,
    textOf: { [chart.initial]: first },
    questions: question ? { [first]: question } : {},
    outcomes: {},
    lagrum: Object.fromEntries(Object.entries(view.lagrum).filter(([id]) => shown.includes(id))),
    tables: {},
    organisation: question?.harleds && view.organisation,
  };
}

/** The question asked in a state. */
export const questionAt = (view: GuideView, state: string): QuestionView | undefined =>
  view.questions[view.textOf[state] ?? ''];

/** The heading of a state: what it asks, or what it answers. */
export const titleAt = (view: GuideView, state: string): string =>
  view.outcomes[state]?.rubrik ?? questionAt(view, state)?.rubrik ?? state;

/** Questions by state, as the domain functions take them. */
export const questionsByState = (view: GuideView): Map<string, QuestionView> =>
  new Map(
    Object.keys(view.textOf).flatMap((state) => {
      const question = questionAt(view, state);
      return question ? [[state, question] as const] : [];
    }),
  );
