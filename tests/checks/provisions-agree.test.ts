import { expect, test } from 'vitest';
import { replace, report } from '../fixtures/handbook.ts';

test('a rule that lifts and leaves standing the same secrecy is reported', () => {
  const broken = replace('lagrum/osl-10-21.md', 'bryter: [osl-26-1]', 'bryter: [osl-26-1]\ninte: [osl-26-1]');
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/lagrum/osl-10-21.md:9  [lagrum-motsager]
      Fält:    bryter.1
      Fel:     Lagrummet sägs bryta 26 kap. 1 § OSL, men ”inte” i samma fil säger något annat.
      Åtgärd:  Läs båda paragraferna och rätta den uppgift som är fel."
  `);
});

test('a secrecy rule that denies being lifted is reported at the rule that lifts it', () => {
  const broken = replace('lagrum/osl-26-1.md', 'lydelse:', 'bryts-inte-av: [osl-10-21]\nlydelse:');
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/lagrum/osl-10-21.md:9  [lagrum-motsager]
      Fält:    bryter.1
      Fel:     Lagrummet sägs bryta 26 kap. 1 § OSL, men ”bryts-inte-av” i osl-26-1 säger något annat.
      Åtgärd:  Läs båda paragraferna och rätta den uppgift som är fel."
  `);
});
