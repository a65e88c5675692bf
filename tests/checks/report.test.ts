import { expect, test } from 'vitest';
import { formatReport, type Problem } from '../../src/domain/problem.ts';

const problem = (file: string, line: number): Problem => ({
  file,
  line,
  code: 'dott-lagrum',
  fel: 'Lagrummet ”osl-1” finns inte.',
  atgard: 'Rätta länken.',
});
const reminder: Problem = {
  ...problem('content/kapitel/07-nod.md', 3),
  code: 'kontroll-gammal',
  reminder: true,
};

test('problems are sorted by file and line, and counted', () => {
  const problems = [reminder, problem('content/begrepp/men.md', 12), problem('content/begrepp/men.md', 4)];
  expect(formatReport(problems)).toMatchInlineSnapshot(`
    "content/begrepp/men.md:4  [dott-lagrum]
      Fel:     Lagrummet ”osl-1” finns inte.
      Åtgärd:  Rätta länken.

    content/begrepp/men.md:12  [dott-lagrum]
      Fel:     Lagrummet ”osl-1” finns inte.
      Åtgärd:  Rätta länken.

    content/kapitel/07-nod.md:3  [kontroll-gammal]
      Fel:     Lagrummet ”osl-1” finns inte.
      Åtgärd:  Rätta länken.

    2 fel, 1 påminnelse. Sajten byggs inte."
  `);
});

test('reminders alone do not stop the site', () => {
  expect(formatReport([reminder, reminder])).toMatch(/0 fel, 2 påminnelser\.$/);
});

test('nothing to mend is said in a line', () => {
  expect(formatReport([])).toBe('0 fel, 0 påminnelser.');
});
