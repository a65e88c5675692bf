import { expect, test } from 'vitest';
import { plainText, sectionsOf } from '../../src/domain/sections.ts';

test('plainText leaves the words and drops the marks', () => {
  expect(
    plainText('## Rubrik {#rubrik}\n\n- **Ja**, se [10 kap. 1 § OSL](lagrum:osl-10-1).\n| a | b |'),
  ).toBe('Rubrik Ja, se 10 kap. 1 § OSL. a b');
});

test('sectionsOf names each part of a chapter by its heading and anchor', () => {
  expect(sectionsOf('Inledning.\n\n## Ett {#ett}\n\n**Text**.\n\n## Två {#tva}\n\nMer.')).toMatchObject([
    { titel: 'Ett', anchor: 'ett', text: 'Text.' },
    { titel: 'Två', anchor: 'tva', text: 'Mer.' },
  ]);
});
