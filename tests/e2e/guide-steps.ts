import { expect, type Locator, type Page } from '@playwright/test';
import { answersOf, questionIds, type Chart } from '../../src/domain/chart.ts';
import type { AssembledGuide } from '../../src/domain/guide.ts';
import { versionOf } from '../../src/domain/guide-view.ts';
import type { AnswerPair } from '../../src/domain/walk.ts';
import { realContext } from '../content.ts';

declare global {
  interface Window {
    /** Answers chosen since the question was taken over by keyboard. */
    passed: string[];
  }
}

const context = realContext();

/** Every guide with its texts, read from `content/` and not from the built pages. */
export const { guides, content } = context;
export const { cite } = context.law;

export function guideNamed(id: string): AssembledGuide {
  const guide = guides.find(({ chart }) => chart.id === id);
  if (!guide) throw new Error(`No guide ${id}`);
  return guide;
}

export const addressOf = (chart: Chart): string => `/guider/${chart.id}/`;

/** A longest way from the start to each state that can be reached: what fills its page the most. */
export function longestWays(chart: Chart): Map<string, AnswerPair[]> {
  const ways = new Map<string, AnswerPair[]>();
  const visit = (state: string, way: AnswerPair[]): void => {
    if ((ways.get(state)?.length ?? -1) >= way.length) return;
    ways.set(state, way);
    for (const [answer, target] of answersOf(chart, state)) visit(target, [...way, [state, answer]]);
  };
  visit(chart.initial, []);
  return ways;
}

function textAt({ questions, outcomes }: AssembledGuide, state: string) {
  const text = questions.get(state) ?? outcomes.get(state);
  if (!text) throw new Error(`No text for ${state}`);
  return text;
}

/** The question or the answer that a state shows as its heading. */
export const headingOf = (guide: AssembledGuide, state: string): string => textAt(guide, state).data.rubrik;

/** An answer as the reader sees it. */
export function labelOf({ questions }: AssembledGuide, [state, answer]: AnswerPair): string {
  const given = questions.get(state)?.data.svar[answer];
  if (!given) throw new Error(`No answer ${answer} to ${state}`);
  return given.etikett;
}

export const title = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });
export const yourAnswers = (page: Page): Locator =>
  page.getByRole('region', { name: 'Dina svar' }).getByRole('listitem');

/** Opens a guide and waits until it listens: it then keeps its trail in the history entry. */
export async function openGuide(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect.poll(() => page.evaluate(() => history.state as unknown)).not.toBeNull();
}

/**
 * Chooses an answer to the question shown and goes on. Forced: the pointer goes where the control is without
 * waiting for the page to come to rest. What covers a control gets the click in its place, and the guide stays.
 */
export async function give(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label, exact: true }).click({ force: true });
  await page.getByRole('button', { name: 'Fortsätt' }).click({ force: true });
}

/** The answers to a question in the order they stand on the page, which is that of the text. */
export const answersShown = ({ questions }: AssembledGuide, question: string): string[] =>
  Object.keys(questions.get(question)?.data.svar ?? {});

/** Every answer that leads straight to a state, with the question it answers. */
export const answersInto = (chart: Chart, state: string): AnswerPair[] =>
  questionIds(chart).flatMap((question) =>
    answersOf(chart, question).flatMap(([answer, target]): AnswerPair[] =>
      target === state ? [[question, answer]] : [],
    ),
  );

/** Answers question after question, each by its own heading. */
export async function walkThrough(
  page: Page,
  guide: AssembledGuide,
  way: readonly AnswerPair[],
): Promise<void> {
  for (const pair of way) {
    await expect(title(page, headingOf(guide, pair[0]))).toBeVisible();
    await give(page, labelOf(guide, pair));
  }
}

/** By guide: reading a whole chart for each entry takes as long as much else in a test. */
const versions = new Map(guides.map(({ chart }) => [chart.id, versionOf(chart)]));

/** What the history entry at the end of a way holds. */
export const trailOf = ({ chart }: AssembledGuide, way: readonly AnswerPair[]) => ({
  guide: chart.id,
  version: versions.get(chart.id),
  step: way.length,
  answers: way,
  fallen: [],
});

/** What the reader is shown, and what the tab remembers of it. */
export type Shown = { heading: string; name: string; at: string; entry: unknown };

/** A heading to wait for: as it is, at the end of a way, or after an answer to the question of another heading. */
type Visit = { heading: string; entry?: unknown; given?: { question: string; answer: string } };

/**
 * What is shown once the heading has focus, or after five seconds what is shown instead.
 *
 * An entry puts the reader at the end of a way, as if it had been walked in this tab: the document stays, which is
 * how the guide meets back and forward. An answer is given as a screen reader does: the controls are activated where
 * they stand, without a pointer. The page itself goes and waits: each question from outside takes longer than all
 * else that a state is tried for.
 */
const visit = (page: Page, going: Visit): Promise<Shown> =>
  page.evaluate(async ({ heading, entry, given }) => {
    const focused = () =>
      document.activeElement?.matches('main h1') ? document.activeElement.textContent : '';
    const settle = async (expected: string) => {
      const until = Date.now() + 5000;
      do await new Promise((resolve) => setTimeout(resolve));
      while (focused() !== expected && Date.now() < until);
    };
    if (entry !== undefined) {
      history.replaceState(entry, '', location.pathname);
      dispatchEvent(new PopStateEvent('popstate', { state: entry }));
    }
    if (given) {
      await settle(given.question);
      document.querySelector<HTMLInputElement>(`main input[value="${given.answer}"]`)?.click();
      document.querySelector<HTMLButtonElement>('main button[type="submit"]')?.click();
    }
    await settle(heading);
    return { heading: focused(), name: document.title, at: location.hash, entry: history.state };
  }, going);

/** What is shown once `heading` has focus, or after five seconds what is shown instead. */
export const shown = (page: Page, heading: string): Promise<Shown> => visit(page, { heading });

/** Opens the guide if the tab shows something else. */
async function bring(page: Page, { chart }: AssembledGuide): Promise<void> {
  if (new URL(page.url()).pathname !== addressOf(chart)) await openGuide(page, addressOf(chart));
}

/** Puts the reader at the end of a way. */
export async function standAt(page: Page, guide: AssembledGuide, way: readonly AnswerPair[]): Promise<void> {
  const [last, answer = ''] = way.at(-1) ?? [guide.chart.initial];
  const end = new Map(answersOf(guide.chart, last)).get(answer) ?? last;
  const heading = headingOf(guide, end);
  await bring(page, guide);
  expect(await visit(page, { entry: trailOf(guide, way), heading })).toMatchObject({ heading });
}

/** Activates the last answer of a way at the end of the others, and tells what it led to once `heading` has focus. */
export async function activateLast(
  page: Page,
  guide: AssembledGuide,
  way: readonly AnswerPair[],
  heading: string,
): Promise<Shown> {
  const [question, answer] = way.at(-1)!;
  await bring(page, guide);
  const given = { question: headingOf(guide, question), answer };
  return visit(page, { entry: trailOf(guide, way.slice(0, -1)), given, heading });
}

/**
 * Gives the last answer of a way, the last that its question has, with the keyboard alone: from the heading to the
 * answers, over each of them in turn, and on. Tells what it led to once `heading` has focus.
 */
export async function giveLastByKeys(
  page: Page,
  guide: AssembledGuide,
  way: readonly AnswerPair[],
  heading: string,
): Promise<Shown> {
  await standAt(page, guide, way.slice(0, -1));
  const stops = await page.evaluate(() => {
    window.passed = [];
    window.onchange = ({ target }) => {
      if (target instanceof HTMLInputElement && target === document.activeElement)
        window.passed.push(target.value);
    };
    // What explains the question can have stops of its own.
    const after = [
      ...document.querySelectorAll<HTMLElement>('main :is(a[href], button, summary, input, select)'),
    ].filter(
      (stop) => document.activeElement!.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return after.filter((stop) => stop.checkVisibility()).findIndex((stop) => stop.matches('input'));
  });
  for (let stop = 0; stop <= stops; stop++) await page.keyboard.press('Tab');
  const answers = answersShown(guide, way.at(-1)![0]);
  for (const answer of answers) await page.keyboard.press(answer === answers[0] ? 'Space' : 'ArrowDown');
  expect(await page.evaluate(() => window.passed)).toEqual(answers);
  await page.keyboard.press('Enter');
  return shown(page, heading);
}
