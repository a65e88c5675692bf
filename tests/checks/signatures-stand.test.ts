import { expect, test } from 'vitest';
import { replace, report } from '../fixtures/handbook.ts';

const demanded = replace('organisation.yaml', 'exempel: true', 'exempel: true\nkraver-granskning: true');

test('where signatures are demanded, every text without one is listed', () => {
  expect(report(demanded)).toMatchInlineSnapshot(`
    "content/kapitel/01-barn.md:1  [granskning-saknas]
      Fel:     Texten är inte granskad av jurist.
      Åtgärd:  Låt en jurist läsa den och fyll i ”granskad”, eller ta bort ”kraver-granskning” i organisation.yaml.

    content/sidor/lamna-over.md:1  [granskning-saknas]
      Fel:     Texten är inte granskad av jurist.
      Åtgärd:  Låt en jurist läsa den och fyll i ”granskad”, eller ta bort ”kraver-granskning” i organisation.yaml.

    content/fragor/anmala.md:1  [granskning-saknas]
      Fel:     Texten är inte granskad av jurist.
      Åtgärd:  Låt en jurist läsa den och fyll i ”granskad”, eller ta bort ”kraver-granskning” i organisation.yaml.

    content/begrepp/men.md:1  [granskning-saknas]
      Fel:     Texten är inte granskad av jurist.
      Åtgärd:  Låt en jurist läsa den och fyll i ”granskad”, eller ta bort ”kraver-granskning” i organisation.yaml.

    content/lagrum/luub-4.md:1  [granskning-saknas]
      Fel:     Texten är inte granskad av jurist.
      Åtgärd:  Låt en jurist läsa den och fyll i ”granskad”, eller ta bort ”kraver-granskning” i organisation.yaml.

    content/lagrum/osl-10-21.md:1  [granskning-saknas]
      Fel:     Texten är inte granskad av jurist.
      Åtgärd:  Låt en jurist läsa den och fyll i ”granskad”, eller ta bort ”kraver-granskning” i organisation.yaml.

    content/lagrum/osl-10-28.md:1  [granskning-saknas]
      Fel:     Texten är inte granskad av jurist.
      Åtgärd:  Låt en jurist läsa den och fyll i ”granskad”, eller ta bort ”kraver-granskning” i organisation.yaml.

    content/lagrum/osl-26-1.md:1  [granskning-saknas]
      Fel:     Texten är inte granskad av jurist.
      Åtgärd:  Låt en jurist läsa den och fyll i ”granskad”, eller ta bort ”kraver-granskning” i organisation.yaml."
  `);
});

test('a signed text is not', () => {
  const signed = replace(
    'kapitel/01-barn.md',
    'kontrollerad: 2026-11-20',
    'kontrollerad: 2026-11-20\ngranskad: { funktion: Kommunjurist, datum: 2026-11-20 }',
  );
  expect(report((handbook) => signed(demanded(handbook)))).not.toContain('01-barn.md');
});
