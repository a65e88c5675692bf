import { expect, test } from 'vitest';
import { textsOf } from '../src/domain/checks/context.ts';
import type { Entry } from '../src/domain/content.ts';
import { realContext } from './content.ts';

const { content, guides } = realContext();
const sexed =
  /(?<!gode )\b(?:kvinn(?:a|an|or|lig\w*)|män|mannen|manlig\w*|flick(?:a|an|or)|pojk(?:e|en|ar)|kön|könet)\b/i;

test('no question asks for anyone’s sex, and no answer tells it', () => {
  const asked = guides.flatMap(({ questions }) =>
    [...questions.values()].flatMap(({ file, data }) =>
      [data.rubrik, ...Object.values(data.svar).map(({ etikett }) => etikett)].map(
        (text) => `${file}: ${text}`,
      ),
    ),
  );
  expect(asked.filter((text) => sexed.test(text))).toEqual([]);
});

test('no condition depends on sex, but for crimes that the law ties to it', () => {
  const conditions = [...content.provisions].flatMap(([id, { data }]) =>
    Object.values(data.villkor).map(({ text }) => ({ id, text })),
  );
  expect(
    conditions
      .filter(({ text }) => sexed.test(text))
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['brb-4-4-f', 'konsstympningslagen-1', 'konsstympningslagen-1-a']);
});

test('people in cases and examples are she and he about as often', () => {
  const told: Entry<unknown>[] = [
    ...content.typfall.values(),
    ...content.cases.values(),
    ...content.chapters.values(),
  ];
  const text = told.flatMap((entry) => textsOf(entry).map((piece) => piece.text)).join('\n');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const she = count(/\b(?:hon|henne|hennes)\b/gi);
  const he = count(/\b(?:han|honom|hans)\b/gi);
  expect(she + he).toBeGreaterThan(50);
  expect(she / (she + he)).toBeGreaterThan(0.4);
  expect(she / (she + he)).toBeLessThan(0.6);
});
