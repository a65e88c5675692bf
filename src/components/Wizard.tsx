import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { longestPaths } from '../domain/chart.ts';
import { questionAt, questionsByState, type GuideView } from '../domain/guide-view.ts';
import { AnswerList } from './AnswerList.tsx';
import { Changes } from './Changes.tsx';
import { OutcomeBody } from './OutcomeBody.tsx';
import { Explanation, Why } from './QuestionBody.tsx';
import { useTrail, type TrailNotice } from './useTrail.ts';

const notices: Record<TrailNotice, string> = {
  'other-version': 'Guiden har ändrats sedan du svarade. Dina svar passar fortfarande och är kvar.',
  'other-version-shortened':
    'Guiden har ändrats sedan du svarade. Några svar passar inte längre och är borttagna. Fortsätt härifrån.',
  'address-without-answers': 'Svar följer aldrig med i en adress. Därför börjar guiden från början.',
};

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
  const trail = useTrail(opening);
  const { at, done, path, chart } = trail;
  const root = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  /** The move after which *Fortsätt* was pressed without a choice. */
  const [unanswered, setUnanswered] = useState<number>();
  const [copied, setCopied] = useState('');
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

  useEffect(() => {
    if (failed) summary.current?.focus();
  }, [failed]);

  // Only while focus is in the form: a bare number key must not act elsewhere (WCAG 2.1.4).
  const choose = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    const radio =
      event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(event.key) - 1];
    radio?.click();
    radio?.focus();
  };

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get('svar');
    if (typeof value === 'string') {
      trail.answer(value);
    } else {
      setUnanswered(trail.moves);
      summary.current?.focus();
    }
  };

  const copy = async () => {
    const answers = path.map(
      ([id, answer]) => `${questionAt(view, id)?.rubrik} ${questionAt(view, id)?.svar[answer]?.etikett}`,
    );
    const grounds = outcome?.grund.map((id) => view.lagrum[id]?.citation).join(', ') ?? '';
    const lines = [outcome?.rubrik, `Lagrum: ${grounds}`, ...answers, outcome?.dokumentera];
    await navigator.clipboard.writeText(lines.join('\n')).then(
      () => setCopied('Texten är kopierad.'),
      () => setCopied('Texten gick inte att kopiera. Markera den och kopiera själv.'),
    );
  };

  const restart = trail.step > 0 && (
    <button type="button" className="linklike" onClick={trail.clear}>
      Rensa allt
    </button>
  );
  const notice = (
    <>
      {trail.notice && (
        <p className="notice" role="status">
          {notices[trail.notice]}
        </p>
      )}
      {trail.fallen.length > 0 && (
        <div className="notice" role="status">
          <p>
            Ändringen gjorde att{' '}
            {trail.fallen.length === 1 ? 'ett svar föll bort' : `${trail.fallen.length} svar föll bort`}:
          </p>
          <ul className="plain">
            {trail.fallen.map(([id, answer]) => (
              <li key={id}>
                {questionAt(view, id)?.rubrik} {questionAt(view, id)?.svar[answer]?.etikett}
              </li>
            ))}
          </ul>
          <button type="button" className="linklike" onClick={trail.back}>
            Ångra ändringen
          </button>
        </div>
      )}
    </>
  );

  if (done && outcome) {
    const questions = questionsByState(view);
    const met = new Map(
      path.flatMap(([id, answer]) => {
        const given = questions.get(id)?.svar[answer];
        return (given?.uppfyller ?? []).map((condition) => [condition, given?.etikett ?? ''] as const);
      }),
    );
    return (
      <div className="wizard" ref={root} data-begun={trail.step > 0 ? '' : undefined}>
        <div className="actions">
          <button type="button" className="linklike" onClick={trail.back}>
            ‹ Tillbaka
          </button>
        </div>
        {notice}
        <OutcomeBody key={at} outcome={outcome} view={view} met={met}>
          <Changes view={view} chart={chart} path={path} reached={at} />
        </OutcomeBody>
        <AnswerList view={view} path={path} onChange={trail.change} />
        <div className="actions">
          <button type="button" className="button" onClick={() => print()}>
            Skriv ut
          </button>
          <button type="button" className="button quiet" onClick={() => void copy()}>
            Kopiera som text
          </button>
          {restart}
          <span role="status">{copied}</span>
        </div>
        <p className="status">
          {view.granskad ? (
            <span>
              Granskat av {view.granskad.funktion} {view.granskad.datum}
            </span>
          ) : (
            <strong>Utkast, inte granskat av jurist</strong>
          )}
          <span>Kontrollerat mot lagen {view.kontrollerad}</span>
          <span>
            Guide {view.id}, version {view.version}
          </span>
          <span>Lagen gäller oavsett vad som står här.</span>
          <span className="paper-only">
            Utskrivet {new Date().toLocaleDateString('sv-SE')} från {location.host}
            {location.pathname}
          </span>
        </p>
      </div>
    );
  }

  if (!question)
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
  const answers = Object.entries(question.svar);
  const left = (longestPaths(chart)[at] ?? 1) - 1;
  return (
    <div className="wizard" ref={root} data-begun={trail.step > 0 ? '' : undefined}>
      {trail.step > 0 && (
        <div className="actions">
          <button type="button" className="linklike" onClick={trail.back}>
            ‹ Tillbaka
          </button>
        </div>
      )}
      {notice}
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
      <form
        key={`${at} ${trail.moves} ${trail.given}`}
        ref={form}
        onSubmit={submit}
        onKeyDown={choose}
        autoComplete="off"
      >
        <fieldset aria-describedby={failed ? 'fel' : undefined}>
          <legend>
            <span className="progress">
              Fråga {path.length + 1} – {left === 0 ? 'den sista' : `högst ${left} kvar`}
            </span>
            <h1 tabIndex={-1}>{question.rubrik}</h1>
          </legend>
          <Explanation question={question} tables={view.tables} />
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
                    defaultChecked={trail.given === value}
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
          {restart}
        </div>
      </form>
      <Why question={question} lagrum={view.lagrum} />
      <AnswerList view={view} path={path} onChange={trail.change} />
    </div>
  );
}
