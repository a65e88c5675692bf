import type { Chart } from '../domain/chart.ts';
import { changesOf, excludedOn } from '../domain/guide.ts';
import { beskedNames, type GuideView, type QuestionView } from '../domain/guide-view.ts';
import type { AnswerPair } from '../domain/walk.ts';

type Props = {
  view: GuideView;
  chart: Chart;
  /** Questions by state. */
  questions: ReadonlyMap<string, QuestionView>;
  path: readonly AnswerPair[];
  reached: string;
};

const most = 3;

/** What would change the answer, and what was tested without applying. */
export function Changes({ view, chart, questions, path, reached }: Props) {
  const outcomes = new Map(Object.entries(view.outcomes));
  const changes = changesOf(chart, questions, outcomes, path, reached).slice(0, most);
  const excluded = excludedOn(path, questions, view.outcomes[reached]?.grund ?? []);
  const named = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => beskedNames[outcomes.get(id)?.besked ?? 'fraga-jurist']))].join(' eller ');

  return (
    <>
      {changes.length > 0 && (
        <section className="changes">
          <h2>Vad skulle ändra svaret?</h2>
          <ul className="plain">
            {changes.map(({ question, answer, outcomes: others, certain }) => (
              <li key={`${question}:${answer}`}>
                Om svaret på ”{questions.get(question)?.rubrik}” vore ”
                {questions.get(question)?.svar[answer]?.etikett}”{' '}
                {certain ? 'leder det till' : 'kan det leda till'}: {named(others)}.
              </li>
            ))}
          </ul>
        </section>
      )}
      {excluded.length > 0 && (
        <section>
          <h2>Prövat men inte tillämpligt</h2>
          <ul className="plain">
            {excluded.map(({ lagrum, question, answer }) => (
              <li key={lagrum}>
                <a href={`/lagrum/${lagrum}/`}>{view.lagrum[lagrum]?.citation ?? lagrum}</a>{' '}
                {view.lagrum[lagrum]?.rubrik}: du svarade ”{questions.get(question)?.svar[answer]?.etikett}”
                på ”{questions.get(question)?.rubrik}”.
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
