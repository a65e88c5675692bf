import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { OutcomeBody } from '../../src/components/OutcomeBody.tsx';
import { groundsOn, meaningOf } from '../../src/domain/grounds.ts';
import { realViews } from '../views.ts';

const { views } = await realViews();

/** Every answer of every guide as it stands on screen before anything is ticked. */
const answers = [...views.values()].flatMap((view) =>
  Object.entries(view.outcomes).map(([state, outcome]) => ({
    name: `${view.id}/${state}`,
    outcome,
    grounds: groundsOn(outcome, view.lagrum, {}),
    html: renderToStaticMarkup(createElement(OutcomeBody, { outcome, view })),
  })),
);

describe('the conditions of an answer on screen', () => {
  test('are those of a rule that must be met, or of secrecy that stands in the way, and no others', () => {
    for (const { name, outcome, grounds, html } of answers) {
      const boxes = [...html.matchAll(/<input type="checkbox" id="villkor-([^"]+)"/g)].map(([, id]) => id);
      const asked = grounds.filter(({ villkor, ...ground }) =>
        ['kravs', 'hindrar'].includes(meaningOf(outcome.besked, ground)),
      );
      expect(boxes.toSorted(), name).toEqual(
        asked.flatMap(({ id, villkor }) => villkor.map(({ key }) => `${id}-${key}`)).toSorted(),
      );
    }
  });

  test('never ask whether harm can be ruled out where the answer is that it can', () => {
    const harmless = answers.filter(({ name }) => name.endsWith('/far-utan-men'));
    expect(harmless.length).toBeGreaterThan(5);
    for (const { name, html } of harmless) expect(html, name).not.toContain('type="checkbox"');
  });
});

test('an answer that rests on the regulation of the EU does not call it an SFS', () => {
  const european = answers.filter(({ grounds }) => grounds.some(({ lydelse }) => lydelse.startsWith('EU ')));
  expect(european.length).toBeGreaterThan(0);
  for (const { name, html } of european) {
    expect(html, name).toContain('Lydelse EU 2016/679');
    expect(html, name).not.toContain('SFS EU');
  }
});
