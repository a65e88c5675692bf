import { expect, test } from 'vitest';
import { nested } from '../../src/markdown/nested.ts';

test('a chapter becomes a part: headings one step down, ids and links its own', () => {
  expect(nested('<h2 id="a"><a href="#a">A</a></h2><h3 id="b">B</h3>', 'nod')).toBe(
    '<h3 id="nod-a"><a href="#nod-a">A</a></h3><h4 id="nod-b">B</h4>',
  );
});

test('links between chapters stay within the page, others leave it', () => {
  expect(
    nested(
      '<a href="/handbok/polisen/">1</a><a href="/handbok/polisen/#x">2</a><a href="/lagrum/osl-26-1/">3</a>',
      'nod',
    ),
  ).toBe('<a href="#polisen">1</a><a href="#polisen-x">2</a><a href="/lagrum/osl-26-1/">3</a>');
});
