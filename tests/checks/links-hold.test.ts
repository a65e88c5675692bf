import { describe, expect, test } from 'vitest';
import { replace, report } from '../fixtures/handbook.ts';

const chapter = 'kapitel/01-barn.md';

test('a link to a provision that does not exist is reported', () => {
  const broken = replace(
    chapter,
    '[26 kap. 1 § OSL](lagrum:osl-26-1)',
    '[26 kap. 1 § OSL](lagrum:osl-26-11)',
  );
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/kapitel/01-barn.md:25  [dott-lagrum]
      Fel:     Lagrummet ”osl-26-11” finns inte.
      Åtgärd:  Rätta länken, eller lägg till det som saknas."
  `);
});

describe('a link that leads nowhere is reported', () => {
  test('to a term', () => {
    expect(report(replace(chapter, 'begrepp:men', 'begrepp:mens'))).toMatchInlineSnapshot(`
      "content/kapitel/01-barn.md:26  [dod-hanvisning]
        Fel:     Termen ”mens” finns inte.
        Åtgärd:  Rätta länken, eller lägg till det som saknas."
    `);
  });

  test('to a guide', () => {
    expect(report(replace(chapter, 'guide:prov', 'guide:polis'))).toMatchInlineSnapshot(`
      "content/kapitel/01-barn.md:27  [dod-hanvisning]
        Fel:     Guiden ”polis” finns inte.
        Åtgärd:  Rätta länken, eller lägg till det som saknas."
    `);
  });

  test('to a heading', () => {
    const broken = replace('guider/prov/index.md', 'barn#sekretessen', 'barn#sekretess');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/index.md:16  [dod-hanvisning]
        Fel:     ”barn” har ingen rubrik med ankaret ”sekretess”.
        Åtgärd:  Byt till något av: ”sekretessen”."
    `);
  });

  test('to a heading of a text without any', () => {
    const broken = replace(chapter, '(guide:prov)', '(guide:prov#borja)');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/kapitel/01-barn.md:27  [dod-hanvisning]
        Fel:     ”prov” har ingen rubrik med ankaret ”borja”.
        Åtgärd:  Ta bort ”#borja” ur länken."
    `);
  });
});

test('a label that cites another provision than the link is reported', () => {
  const broken = replace(chapter, '[26 kap. 1 § OSL]', '[26 kap. 1 a § OSL]');
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/kapitel/01-barn.md:25  [etikett-och-lagrum]
      Fel:     Texten säger ”26 kap. 1 a § OSL” men länken går till 26 kap. 1 § OSL.
      Åtgärd:  Rätta den som är fel.

    content/kapitel/01-barn.md:25  [lagrum-saknas]
      Fel:     ”26 kap. 1 a § OSL” finns inte i registret.
      Åtgärd:  Rätta hänvisningen, eller lägg till lagrummet i content/lagrum/."
  `);
});

test('a citation without a link is reported', () => {
  const broken = replace(
    'guider/prov/utfall/far-inte.md',
    'Sekretessen står kvar.',
    'Sekretessen enligt 26 kap. 1 § OSL står kvar.',
  );
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/guider/prov/utfall/far-inte.md:11  [hanvisning-utan-lank]
      Fel:     ”26 kap. 1 § OSL” står utan länk.
      Åtgärd:  Skriv [26 kap. 1 § OSL](lagrum:osl-26-1)."
  `);
});
