import { expect, test } from 'vitest';
import { report } from '../fixtures/handbook.ts';

test('valid content has nothing to mend', () => {
  expect(report((handbook) => handbook)).toBe('');
});
