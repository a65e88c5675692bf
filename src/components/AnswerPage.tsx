import { useState, type ReactNode } from 'react';
import type { Chart } from '../domain/chart.ts';
import { settledOn } from '../domain/grounds.ts';
import { questionsByState, type GuideView, type OutcomeView } from '../domain/guide-view.ts';
import { knowledgeAfter } from '../domain/knowledge.ts';
import { recordSheet } from '../domain/record/index.ts';
import type { AnswerPair } from '../domain/walk.ts';
import { AnswerList } from './AnswerList.tsx';
import { Changes } from './Changes.tsx';
import { OutcomeBody } from './OutcomeBody.tsx';
import { RecordSection } from './RecordSection.tsx';
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
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const questions = questionsByState(view);
  const { facts } = knowledgeAfter(view.fakta, questions, path);
  const { met } = settledOn(path, questions);
  const today = new Date().toLocaleDateString('sv-SE');
  const onTick = (condition: string, on: boolean) =>
    setTicked(new Set([...[...ticked].filter((other) => other !== condition), ...(on ? [condition] : [])]));

  return (
    <>
      <OutcomeBody outcome={outcome} view={view} facts={facts} met={met} ticks={{ ticked, onTick }}>
        <Changes view={view} chart={chart} questions={questions} path={path} reached={reached} />
      </OutcomeBody>
      <AnswerList view={view} path={path} onChange={onChange} />
      <RecordSection
        sheet={recordSheet({
          view,
          path,
          outcome,
          ticked,
          address: `${location.host}${location.pathname}`,
          today,
        })}
        file={`journalunderlag-${view.id}-${today}.docx`}
      >
        {children}
      </RecordSection>
      <Status kontrollerad={view.kontrollerad} granskad={view.granskad}>
        <span>
          Guide {view.id}, version {view.version}
        </span>
        <span>Lagen gäller oavsett vad som står här.</span>
      </Status>
    </>
  );
}
