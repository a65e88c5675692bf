import type { ReactNode } from 'react';
import { amountHeadings, type GuideView, type LagrumView, type OutcomeView } from '../domain/guide-view.ts';
import { groundsOn, meaningOf, wordingOf, type Meaning, type Settled } from '../domain/grounds.ts';
import type { Facts } from '../schemas/guide.ts';
import { Besked } from './Besked.tsx';
import { Cited } from './Cited.tsx';
import { Contacts } from './Contacts.tsx';
import { Html } from './Html.tsx';

type Props = {
  outcome: OutcomeView;
  view: GuideView;
  /** On the page that shows the whole guide: headings one step down. */
  nested?: boolean;
  /** What the path has settled. */
  facts?: Facts;
  /** Conditions that the path confirmed, `lagrum.villkor` → the answer that did. */
  met?: Settled['met'];
  /** Conditions that the reader has ticked, and what to do when one is; without it the boxes stand for themselves. */
  ticks?: Ticks | undefined;
  /** Parts that need a path: what would change the answer, what was tested. */
  children?: ReactNode;
};

/** Conditions that the reader has ticked, `lagrum.villkor`. */
export type Ticks = { ticked: ReadonlySet<string>; onTick: (condition: string, ticked: boolean) => void };

/** What the conditions are for. A secrecy rule that does not stand in the way has none to meet. */
const conditionHeadings = {
  kravs: 'Villkor som ska vara uppfyllda',
  hindrar: 'Villkor för att sekretess eller tystnadsplikt hindrar',
} satisfies Partial<Record<Meaning, string>>;

type ConditionProps = { provision: LagrumView; met: Settled['met']; ticks: Ticks | undefined };

function Conditions({ provision, met, ticks }: ConditionProps) {
  return (
    <ul className="checks">
      {provision.villkor.map(({ key, text, bedoms }) => {
        const ref = `${provision.id}.${key}`;
        const answer = met.get(ref);
        const id = `villkor-${provision.id}-${key}`;
        return (
          <li key={key}>
            {answer === undefined || bedoms ? (
              <>
                <input
                  type="checkbox"
                  id={id}
                  autoComplete="off"
                  {...(ticks && {
                    checked: ticks.ticked.has(ref),
                    onChange: ({ target }) => ticks.onTick(ref, target.checked),
                  })}
                />
                <label htmlFor={id}>
                  {text}
                  {bedoms && <small>Kräver din bedömning. Skriv skälen i journalen.</small>}
                </label>
              </>
            ) : (
              <>
                <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="3" aria-hidden="true">
                  <path d="M4 13l5 5L20 6" />
                </svg>
                <span className="met">
                  {text}
                  <small>Du svarade: {answer.svar}</small>
                </span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** An answer, always in the same order. A refusal opens with what one can do instead. */
export function OutcomeBody({
  outcome,
  view,
  nested = false,
  facts = {},
  met = new Map(),
  ticks,
  children,
}: Props) {
  const Title = nested ? 'h3' : 'h1';
  const Part = nested ? 'h4' : 'h2';
  const Ground = nested ? 'h5' : 'h3';
  const grounds = groundsOn(outcome, view.lagrum, facts);
  const others = outcome['se-aven'].flatMap((id) => view.lagrum[id] ?? []);
  const tested = grounds.filter(({ villkor }) => villkor.length > 0);
  const alternatives = outcome.alternativ.length > 0 && (
    <section>
      <Part>{outcome.besked === 'far-inte' ? 'Det här kan du göra i stället' : 'Andra vägar'}</Part>
      <ul className="plain">
        {outcome.alternativ.map((pieces, index) => (
          <li key={index}>
            <Cited pieces={pieces} />
          </li>
        ))}
      </ul>
    </section>
  );

  return (
    <div data-besked={outcome.besked}>
      <header className="answer-head">
        <Besked besked={outcome.besked} />
        <Title tabIndex={nested ? undefined : -1}>{outcome.rubrik}</Title>
      </header>
      <div className="answer-parts">
        {outcome.besked === 'far-inte' && alternatives}
        {outcome.oklart && (
          <section className="unsettled">
            <Part>Det här är oklart</Part>
            <p>
              <Cited pieces={outcome.oklart} />
            </p>
          </section>
        )}
        {(['kravs', 'hindrar'] as const).map((meaning) => {
          const provisions = tested.filter((ground) => meaningOf(outcome.besked, ground) === meaning);
          return (
            provisions.length > 0 && (
              <section key={meaning}>
                <Part>{conditionHeadings[meaning]}</Part>
                {provisions.map((provision) => (
                  <div className="ground" key={provision.id}>
                    <Ground>
                      <a href={`/lagrum/${provision.id}/`}>{provision.citation}</a> {provision.rubrik}
                    </Ground>
                    <Conditions provision={provision} met={met} ticks={ticks} />
                  </div>
                ))}
              </section>
            )
          );
        })}
        <section>
          <Part>Därför</Part>
          <Html html={outcome.html} className="prose" />
        </section>
        {outcome.lamna.length > 0 && (
          <section>
            <Part>{amountHeadings[outcome.besked]}</Part>
            <ul className="plain">
              {outcome.lamna.map((pieces, index) => (
                <li key={index}>
                  <Cited pieces={pieces} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <Part>Vem beslutar</Part>
          <p>
            <Cited pieces={outcome['vem-beslutar']} />
          </p>
        </section>
        <section>
          <Part>Dokumentera</Part>
          <p className="record">{outcome.dokumentera}</p>
        </section>
        {children}
        {outcome.besked !== 'far-inte' && alternatives}
        <section>
          <Part>Lagrum</Part>
          <ul className="plain">
            {grounds.map(({ id, citation, rubrik, lydelse, ikraft, osakert }) => (
              <li key={id}>
                <a href={`/lagrum/${id}/`}>{citation}</a> {rubrik}. {wordingOf({ lydelse, ikraft })}.
                {osakert && (
                  <details>
                    <summary>Det här är osäkert om lagrummet</summary>
                    <p>{osakert}</p>
                  </details>
                )}
              </li>
            ))}
            {others.map(({ id, citation, rubrik }) => (
              <li key={id}>
                Se även <a href={`/lagrum/${id}/`}>{citation}</a> {rubrik}
              </li>
            ))}
            {outcome.kapitel.map(({ titel, href }) => (
              <li key={href}>
                Läs mer: <a href={href}>{titel}</a>
              </li>
            ))}
          </ul>
        </section>
        {!nested && (
          <section>
            <Part>Osäker?</Part>
            <p>Stämmer svaret inte med din bedömning? Lämna inget förrän du har frågat. Skriv ned varför.</p>
            <Contacts contacts={view.kontakter} />
          </section>
        )}
      </div>
    </div>
  );
}
