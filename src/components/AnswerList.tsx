import type { GuideView } from '../domain/guide-view.ts';
import { questionAt } from '../domain/guide-view.ts';
import type { AnswerPair } from '../domain/walk.ts';

/** ”Dina svar”, each with a way to change it. */
export function AnswerList({
  view,
  path,
  onChange,
}: {
  view: GuideView;
  path: readonly AnswerPair[];
  onChange: (question: string) => void;
}) {
  return path.length === 0 ? null : (
    <section className="your-answers" aria-labelledby="dina-svar">
      <h2 id="dina-svar">Dina svar</h2>
      <ol className="answer-list">
        {path.map(([id, answer]) => {
          const question = questionAt(view, id);
          return (
            <li key={id}>
              <span>{question?.rubrik}</span>
              <strong>{question?.svar[answer]?.etikett}</strong>
              <button type="button" className="linklike" onClick={() => onChange(id)}>
                Ändra<span className="visually-hidden"> svar på: {question?.rubrik}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
