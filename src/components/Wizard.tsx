import { useCallback, useEffect, useRef, useState } from 'react';
import { longestPaths } from '../domain/chart.ts';
import { questionAt, type GuideView } from '../domain/guide-view.ts';
import { AnswerList } from './AnswerList.tsx';
import { AnswerPage } from './AnswerPage.tsx';
import { Why } from './QuestionBody.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { TrailNotices } from './TrailNotices.tsx';
import { useTrail } from './useTrail.ts';

type Props = {
  /** What the first question needs; rendered by the server. */
  opening: GuideView;
  /** Where the rest of the guide's texts are fetched, once. */
  source: string;
};

/** One question at a time, then the answer. Nothing leaves the browser. */
export function Wizard({ opening, source }: Props) {
  const [view, setView] = useState(opening);
  const [missing, setMissing] = useState(false);
  const whole = view !== opening;
  const trail = useTrail(opening);
  const { at, done, path, chart } = trail;
  const root = useRef<HTMLDivElement>(null);
  /** The move after which *Fortsätt* was pressed without a choice. */
  const [unanswered, setUnanswered] = useState<number>();
  const question = questionAt(view, at);
  const outcome = view.outcomes[at];
  const failed = unanswered === trail.moves && !done;
  const shown = question !== undefined || outcome !== undefined;
  const absent = missing && !shown;

  const fetchTexts = useCallback(() => {
    setMissing(false);
    fetch(source)
      .then((response) =>
        response.ok ? (response.json() as Promise<GuideView>) : Promise.reject(new Error(source)),
      )
      .then(setView)
      .catch(() => setMissing(true));
  }, [source]);
  useEffect(fetchTexts, [fetchTexts]);

  // A new question is a new page to a screen reader: move focus, but not on first load.
  useEffect(() => {
    if (trail.moves > 0) root.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [at, done, shown, absent, trail.moves]);

  useEffect(() => {
    const heading = (done ? outcome?.rubrik : question?.rubrik) ?? view.titel;
    if (trail.moves > 0 || trail.step > 0 || failed)
      document.title = `${failed ? 'Fel: ' : ''}${heading} – ${view.kort} – Sekretesshandboken`;
  }, [done, outcome, question, failed, view, trail.moves, trail.step]);

  const begun = trail.step > 0;
  const restart = begun && (
    <button type="button" className="linklike" onClick={trail.clear}>
      Rensa allt
    </button>
  );

  if (!shown)
    return (
      <div className="wizard" ref={root} data-begun="" role="status">
        {absent ? (
          <div className="notice">
            <h1 tabIndex={-1}>Guidens texter gick inte att hämta</h1>
            <p>Dina svar är kvar.</p>
            <button type="button" className="button" onClick={fetchTexts}>
              Försök igen
            </button>
          </div>
        ) : (
          <h1 tabIndex={-1}>Hämtar frågan …</h1>
        )}
      </div>
    );

  return (
    <div
      className="wizard"
      ref={root}
      data-begun={begun ? '' : undefined}
      data-whole={whole ? '' : undefined}
    >
      {begun && (
        <div className="actions">
          <button type="button" className="linklike" onClick={trail.back}>
            ‹ Tillbaka
          </button>
        </div>
      )}
      <TrailNotices view={view} trail={trail} />
      {outcome ? (
        <AnswerPage
          key={at}
          view={view}
          chart={chart}
          path={path}
          reached={at}
          outcome={outcome}
          onChange={trail.change}
        >
          {restart}
        </AnswerPage>
      ) : (
        question && (
          <>
            <QuestionForm
              key={`${at} ${trail.moves} ${trail.given}`}
              question={question}
              tables={view.tables}
              organisation={view.organisation}
              number={path.length + 1}
              left={(longestPaths(chart)[at] ?? 1) - 1}
              given={trail.given}
              failed={failed}
              onAnswer={trail.answer}
              onFail={() => setUnanswered(trail.moves)}
            >
              {restart}
            </QuestionForm>
            <Why question={question} lagrum={view.lagrum} />
            <AnswerList view={view} path={path} onChange={trail.change} />
          </>
        )
      )}
    </div>
  );
}
