import { useState, type ReactNode } from 'react';
import type { Chart } from '../domain/chart.ts';
import { groundsOn, questionsByState, type GuideView, type OutcomeView } from '../domain/guide-view.ts';
import { knowledgeAfter } from '../domain/knowledge.ts';
import type { AnswerPair } from '../domain/walk.ts';
import { AnswerList } from './AnswerList.tsx';
import { Changes } from './Changes.tsx';
import { OutcomeBody } from './OutcomeBody.tsx';
import { Status } from './Status.tsx';

type Props = {
  view: GuideView;
  chart: Chart;
  path: readonly AnswerPair[];
  /** The state reached, and its outcome. */
  reached: string;
  outcome: OutcomeView;
  onChange: (question: string) => void;
  /** What stands beside *Skriv ut* and *Kopiera*. */
  children: ReactNode;
};

/** Where a guide ends: the answer, how it was reached, and how it leaves the screen. */
export function AnswerPage({ view, chart, path, reached, outcome, onChange, children }: Props) {
  const [copied, setCopied] = useState('');
  const questions = questionsByState(view);
  const { facts } = knowledgeAfter(view.fakta, questions, path);
  const met = new Map(
    path.flatMap(([id, answer]) => {
      const given = questions.get(id)?.svar[answer];
      return (given?.uppfyller ?? []).map((condition) => [condition, given?.etikett ?? ''] as const);
    }),
  );

  const copy = async () => {
    const answers = path.map(
      ([id, answer]) => `${questions.get(id)?.rubrik} ${questions.get(id)?.svar[answer]?.etikett}`,
    );
    const grounds = groundsOn(outcome, view.lagrum, facts)
      .map(({ citation }) => citation)
      .join(', ');
    const lines = [outcome.rubrik, `Lagrum: ${grounds}`, ...answers, outcome.dokumentera];
    await navigator.clipboard.writeText(lines.join('\n')).then(
      () => setCopied('Texten är kopierad.'),
      () => setCopied('Texten gick inte att kopiera. Markera den och kopiera själv.'),
    );
  };

  return (
    <>
      <OutcomeBody outcome={outcome} view={view} facts={facts} met={met}>
        <Changes view={view} chart={chart} questions={questions} path={path} reached={reached} />
      </OutcomeBody>
      <AnswerList view={view} path={path} onChange={onChange} />
      <div className="actions">
        <button type="button" className="button" onClick={() => print()}>
          Skriv ut
        </button>
        <button type="button" className="button quiet" onClick={() => void copy()}>
          Kopiera som text
        </button>
        {children}
        <span role="status">{copied}</span>
      </div>
      <Status kontrollerad={view.kontrollerad} granskad={view.granskad}>
        <span>
          Guide {view.id}, version {view.version}
        </span>
        <span>Lagen gäller oavsett vad som står här.</span>
        <span className="paper-only">
          Utskrivet {new Date().toLocaleDateString('sv-SE')} från {location.host}
          {location.pathname}
        </span>
      </Status>
    </>
  );
}
