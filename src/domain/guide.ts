import type { Besked, Guide, Outcome, Question } from '../schemas/guide.ts';
import { answersOf, reachable, reachableOutcomes, type Chart } from './chart.ts';
import type { Content, Entry } from './content.ts';
import type { AnswerPair } from './walk.ts';

/** A guide with its texts, by state. A state without text is left out; the pairing check says so. */
export type AssembledGuide = {
  chart: Chart;
  index: Entry<Guide>;
  questions: Map<string, Entry<Question>>;
  outcomes: Map<string, Entry<Outcome>>;
};

/** The content file that holds a state's text. */
export function textFile(chart: Chart, state: string, content: Content): string {
  const node = chart.states[state];
  if (node?.kind !== 'question') {
    const own = content.outcomes.get(`${chart.id}/${state}`);
    const shared = content.outcomes.get(`gemensamma-utfall/${state}`);
    return (own ?? shared)?.file ?? `content/guider/${chart.id}/utfall/${state}.md`;
  }
  const { subflow, name } = node.place;
  return subflow
    ? `content/gemensamma-fragor/${subflow}/${name}.md`
    : `content/guider/${chart.id}/fragor/${name}.md`;
}

/** Pairs a chart with its texts; a guide's own outcome goes before a shared one of the same name. Nothing when the guide has no `index.md`. */
export function assembleGuide(chart: Chart, content: Content): AssembledGuide | undefined {
  const index = content.guides.get(chart.id);
  if (!index) return undefined;
  const questions = new Map<string, Entry<Question>>();
  const outcomes = new Map<string, Entry<Outcome>>();
  for (const [id, state] of Object.entries(chart.states)) {
    if (state.kind === 'outcome') {
      const entry =
        content.outcomes.get(`${chart.id}/${id}`) ?? content.outcomes.get(`gemensamma-utfall/${id}`);
      if (entry) outcomes.set(id, entry);
      continue;
    }
    const { subflow, name } = state.place;
    const entry = subflow
      ? content.sharedQuestions.get(`${subflow}/${name}`)
      : content.questions.get(`${chart.id}/${name}`);
    if (entry) questions.set(id, entry);
  }
  return { chart, index, questions, outcomes };
}

/** The data of entries, by the same key. */
export const dataOf = <Data>(entries: ReadonlyMap<string, Entry<Data>>): Map<string, Data> =>
  new Map([...entries].map(([id, entry]) => [id, entry.data]));

/** A path as a jurist reads it: ”Fråga?” Svar → ”Fråga?” Svar. */
export function describePath(
  path: readonly AnswerPair[],
  questions: ReadonlyMap<string, Pick<Question, 'rubrik' | 'svar'>>,
): string {
  return path
    .map(([id, answer]) => {
      const question = questions.get(id);
      return `”${question?.rubrik ?? id}” ${question?.svar[answer]?.etikett ?? answer}`;
    })
    .join(' → ');
}

/** One change of one answer, and the kinds of outcome it opens. */
export type Change = {
  question: string;
  answer: string;
  /** Outcomes that may follow and that open more than the one reached. */
  outcomes: string[];
  /** True when every completion leads to one of `outcomes`: ”leder till”. Otherwise ”kan leda till”. */
  certain: boolean;
};

/** How far each besked opens: a refusal least, a clear answer most. */
const openness: Record<Besked, number> = {
  'far-inte': 0,
  'fraga-jurist': 0,
  bedom: 1,
  far: 2,
  ska: 2,
  'ej-sekretess': 2,
};

/**
 * What would change the answer? One answer at a time, only those that can lawfully be influenced
 * (`paverkbar`) or found out (”vet inte”). Certain changes first, then the latest asked.
 */
export function changesOf(
  chart: Chart,
  questions: ReadonlyMap<string, Question>,
  outcomes: ReadonlyMap<string, Pick<Outcome, 'besked'>>,
  path: readonly AnswerPair[],
  reached: string,
): Change[] {
  const openTo = (id: string) => openness[outcomes.get(id)?.besked ?? 'far-inte'];
  const changes: Change[] = [];
  for (const [question, given] of path.toReversed()) {
    if (!questions.get(question)?.paverkbar && given !== 'vet-ej') continue;
    for (const [answer, target] of answersOf(chart, question)) {
      if (answer === given || answer === 'vet-ej') continue;
      const possible = reachableOutcomes(chart, target);
      const other = possible.filter((id) => openTo(id) > openTo(reached));
      if (other.length > 0)
        changes.push({ question, answer, outcomes: other, certain: other.length === possible.length });
    }
  }
  return changes.toSorted((a, b) => Number(b.certain) - Number(a.certain));
}

/** A provision that was tested on the way and does not carry the outcome, with the answer that excluded it. */
export type Excluded = { lagrum: string; question: string; answer: string };

/** Tested but not applicable: provisions that some answer ruled out, apart from the outcome's own grounds. */
export function excludedOn(
  path: readonly AnswerPair[],
  questions: ReadonlyMap<string, Question>,
  grund: readonly string[],
): Excluded[] {
  const excluded = new Map<string, Excluded>();
  for (const [question, answer] of path)
    for (const condition of questions.get(question)?.svar[answer]?.utesluter ?? []) {
      const [lagrum = ''] = condition.split('.');
      if (!grund.includes(lagrum)) excluded.set(lagrum, { lagrum, question, answer });
    }
  return [...excluded.values()];
}

/** Saved answers that no path onward from `at` can ask for again. */
export function fallenAway(
  chart: Chart,
  answers: readonly AnswerPair[],
  path: readonly AnswerPair[],
  at: string,
): AnswerPair[] {
  const asked = new Set(path.map(([question]) => question));
  const ahead = reachable(chart, at);
  return answers.filter(([question]) => !asked.has(question) && !ahead.has(question));
}
