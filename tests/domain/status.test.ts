import { expect, test } from 'vitest';
import { statusOf } from '../../src/domain/status.ts';

const signed = (datum: string) => ({ funktion: 'Kommunjurist', datum });

test('texts that share a page are as old as the oldest, and unsigned while any is', () => {
  expect(
    statusOf([
      { kontrollerad: '2026-11-22', granskad: signed('2026-12-01') },
      { kontrollerad: '2026-11-20' },
    ]),
  ).toEqual({ kontrollerad: '2026-11-20', granskad: undefined });
});

test('when all are signed, the first signature counts', () => {
  expect(
    statusOf([
      { kontrollerad: '2026-11-22', granskad: signed('2026-12-02') },
      { kontrollerad: '2026-11-21', granskad: signed('2026-12-01') },
    ]),
  ).toEqual({ kontrollerad: '2026-11-21', granskad: signed('2026-12-01') });
});
