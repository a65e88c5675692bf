import { expect, type Locator, type Page } from '@playwright/test';
import { answersOf, type Chart } from '../../src/domain/chart.ts';
import type { AssembledGuide } from '../../src/domain/guide.ts';
import { versionOf } from '../../src/domain/guide-view.ts';
import type { AnswerPair } from '../../src/domain/walk.ts';
import { realContext } from '../content.ts';

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

/** A shortest way from the start to each state that can be reached. */
export function shortestWays(chart: Chart): Map<string, AnswerPair[]> {
  const ways = new Map<string, AnswerPair[]>([[chart.initial, []]]);
  for (const [state, way] of ways)
    for (const [answer, target] of answersOf(chart, state))
      if (!ways.has(target)) ways.set(target, [...way, [state, answer]]);
  return ways;
}

/** A longest way from the start to each state: what fills an answer page the most. */
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

/** The question or the answer that a state shows as its heading. */
export function headingOf({ questions, outcomes }: AssembledGuide, state: string): string {
  const text = questions.get(state) ?? outcomes.get(state);
  if (!text) throw new Error(`No text for ${state}`);
  return text.data.rubrik;
}

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

/** Chooses an answer to the question shown and goes on. */
export async function give(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label, exact: true }).check();
  await page.getByRole('button', { name: 'Fortsätt' }).click();
}

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

/** Puts the reader at the end of a way, as if it had been walked in this tab. */
export async function standAt(page: Page, guide: AssembledGuide, way: readonly AnswerPair[]): Promise<void> {
  const { chart } = guide;
  const end = way.reduce(
    (_, [state, answer]) => new Map(answersOf(chart, state)).get(answer) ?? '',
    chart.initial,
  );
  await openGuide(page, addressOf(chart));
  const trail = { guide: chart.id, version: versionOf(chart), step: way.length, answers: way, fallen: [] };
  await page.evaluate((saved) => history.replaceState(saved, ''), trail);
  await page.reload();
  await expect(title(page, headingOf(guide, end))).toBeVisible();
}
