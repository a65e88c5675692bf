import { expect, test } from '@playwright/test';
import { walk } from '../../src/domain/walk.ts';
import { machines } from '../../machines/index.ts';
import { situationAnchor } from '../../src/domain/guide-view.ts';
import { content, give, guideNamed, headingOf, labelOf, title, yourAnswers } from './guide-steps.ts';
import type { AnswerPair } from '../../src/domain/walk.ts';

const all = [...content.situations.values()].map(({ data }) => data);
/** One with answers and one without, from different guides where there are. */
const [filled] = all.filter(({ svar }) => Object.keys(svar).length > 1);

test('the home page shows every situation, and search finds one by its words', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  for (const { text } of all) await expect(main.getByRole('link', { name: text, exact: true })).toBeVisible();
  if (!filled) throw new Error('No situation with answers');
  await page.goto(`/sok/#q=${encodeURIComponent(filled.text)}`);
  await expect(main.getByRole('link', { name: filled.text, exact: true }).first()).toBeVisible();
});

test('a situation fills in what it says, asks the rest, and danger first', async ({ page }) => {
  if (!filled) throw new Error('No situation with answers');
  const guide = guideNamed(filled.guide);
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: filled.text, exact: true }).click();
  await expect(page.getByText(`Du valde ”${filled.text}”`)).toBeVisible();
  await expect(page).toHaveURL(`/guider/${filled.guide}/`);

  const machine = machines[filled.guide];
  if (!machine) throw new Error(`No machine ${filled.guide}`);
  const given: AnswerPair[] = Object.entries(filled.svar);
  const first: AnswerPair = ['nodlage.fara', 'nej'];
  await expect(title(page, headingOf(guide, first[0]))).toBeVisible();
  await give(page, labelOf(guide, first));
  const next = walk(machine, [first, ...given]);
  await expect(title(page, headingOf(guide, next.at))).toBeVisible();
  await expect(yourAnswers(page)).toHaveCount(next.path.length);
  expect(page.url()).not.toContain('situation');
});

test('a situation that is no longer there says so and starts from the beginning', async ({ page }) => {
  await page.goto(`/guider/polis/#${situationAnchor('finns-inte')}`);
  await expect(page.getByText('Situationen i adressen finns inte längre')).toBeVisible();
  await expect(title(page, headingOf(guideNamed('polis'), guideNamed('polis').chart.initial))).toBeVisible();
});
