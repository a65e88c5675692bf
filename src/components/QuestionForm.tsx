import { useEffect, useRef, type KeyboardEvent, type ReactNode, type SubmitEvent } from 'react';
import type { QuestionView } from '../domain/guide-view.ts';
import type { Boards } from '../domain/organisation.ts';
import type { PenaltyTable } from '../domain/penalties.ts';
import { Explanation } from './QuestionBody.tsx';
import { UnitPicker } from './UnitPicker.tsx';

type Props = {
  question: QuestionView;
  tables: Record<string, PenaltyTable>;
  /** What the answer can be derived from, when the question is. */
  organisation: Boards | undefined;
  /** Which question in order this is, and how many may follow. */
  number: number;
  left: number;
  /** The answer given before, when it is being changed. */
  given: string | undefined;
  /** True when *Fortsätt* was pressed without a choice. */
  failed: boolean;
  onAnswer: (answer: string) => void;
  onFail: () => void;
  /** What stands beside *Fortsätt*. */
  children: ReactNode;
};

/** One question: native radios in a real form, which never goes on by itself. */
export function QuestionForm({
  question,
  tables,
  organisation,
  number,
  left,
  given,
  failed,
  onAnswer,
  onFail,
  children,
}: Props) {
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const answers = Object.entries(question.svar);

  useEffect(() => {
    if (failed) summary.current?.focus();
  }, [failed]);

  // Only while focus is in the form: a bare number key must not act elsewhere (WCAG 2.1.4).
  const choose = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.target instanceof HTMLSelectElement) return;
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    const radio =
      event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(event.key) - 1];
    radio?.click();
    radio?.focus();
  };

  const propose = (proposed: string | undefined) => {
    for (const radio of form.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])
      radio.checked = radio.value === proposed;
  };

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get('svar');
    if (typeof value === 'string') return onAnswer(value);
    onFail();
    summary.current?.focus();
  };

  return (
    <>
      {failed && (
        <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
          <h2>Du behöver välja ett svar</h2>
          <a
            href="#svar"
            onClick={(event) => {
              event.preventDefault();
              form.current?.querySelector<HTMLElement>('input[type=radio]')?.focus();
            }}
          >
            Välj ett av svaren. Välj ”Vet inte” om du är osäker och det finns.
          </a>
        </div>
      )}
      <form ref={form} onSubmit={submit} onKeyDown={choose} autoComplete="off">
        <fieldset aria-describedby={failed ? 'fel' : undefined}>
          <legend>
            <span className="progress">
              Fråga {number} – {left === 0 ? 'den sista' : `högst ${left} kvar`}
            </span>
            <h1 tabIndex={-1}>{question.rubrik}</h1>
          </legend>
          <Explanation question={question} tables={tables} />
          {question.harleds && organisation && (
            <UnitPicker organisation={organisation} svar={question.svar} onPropose={propose} />
          )}
          {failed && (
            <p id="fel">
              <strong>Fel: välj ett svar.</strong>
            </p>
          )}
          <div className="options">
            {answers.map(([value, { etikett }], index) => (
              <div key={value}>
                {value === 'vet-ej' && <p className="or">eller</p>}
                <label className="option">
                  <input
                    type="radio"
                    name="svar"
                    id={index === 0 ? 'svar' : `svar-${index + 1}`}
                    value={value}
                    defaultChecked={given === value}
                  />
                  <span>{etikett}</span>
                  <kbd aria-hidden="true">{index + 1}</kbd>
                </label>
              </div>
            ))}
          </div>
        </fieldset>
        <div className="actions">
          <button type="submit" className="button">
            Fortsätt
          </button>
          {children}
        </div>
      </form>
    </>
  );
}
