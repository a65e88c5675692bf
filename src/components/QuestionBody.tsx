import type { LagrumView, QuestionView } from '../domain/guide-view.ts';
import type { PenaltyTable } from '../domain/penalties.ts';
import { Html } from './Html.tsx';

type Props = {
  question: QuestionView;
  lagrum: Record<string, LagrumView>;
  tables: Record<string, PenaltyTable>;
};

function Examples({ titel, items }: { titel: string; items: readonly string[] }) {
  return items.length === 0 ? null : (
    <div>
      <strong>{titel}</strong>
      <ul className="plain">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function Penalties({ table }: { table: PenaltyTable }) {
  const reach = (value: boolean | null) => (value === null ? 'kontrollera' : value ? 'ja' : 'nej');
  return (
    <details className="penalties">
      <summary>
        {table.rubrik} Tabell, kontrollerad {table.kontrollerad}
      </summary>
      <p>{table.forbehall}</p>
      <div className="scroll" role="group" aria-label={table.rubrik} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Brott</th>
              <th scope="col">Lägsta straff, våren 2026</th>
              <th scope="col">Från 1 augusti 2026</th>
              <th scope="col">Når gränsen</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.brott}>
                <th scope="row">
                  {row.brott} <small>{row.lagrum}</small>
                  {row.anmarkning && <small> {row.anmarkning}</small>}
                </th>
                <td>{row.var}</td>
                <td>{row.augusti}</td>
                <td>{reach(row.reaches)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** What a question means: definition, what counts and what does not, and the table it needs. */
export function Explanation({ question, tables }: Omit<Props, 'lagrum'>) {
  const table = question.tabell && tables[question.tabell];
  return (
    <>
      <Html html={question.html} className="explain" />
      {question.raknas.length + question['raknas-inte'].length > 0 && (
        <div className="counts">
          <Examples titel="Räknas" items={question.raknas} />
          <Examples titel="Räknas inte" items={question['raknas-inte']} />
        </div>
      )}
      {table && <Penalties table={table} />}
    </>
  );
}

/** Why we ask: one sentence and the provisions, with their conditions and dates. */
export function Why({ question, lagrum }: Omit<Props, 'tables'>) {
  const provisions = question.lagrum.flatMap((id) => lagrum[id] ?? []);
  return (
    <details className="why">
      <summary>Varför frågar vi?</summary>
      <p>{question.varfor}</p>
      {provisions.map(({ id, citation, rubrik, villkor, ikraft }) => (
        <div key={id}>
          <p>
            <a href={`/lagrum/${id}/`}>{citation}</a> {rubrik}
            {ikraft && ` (gäller sedan ${ikraft})`}
          </p>
          <ul className="plain">
            {villkor.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

/** A question without its answers, for the page that shows the whole guide. */
export function QuestionBody(props: Props) {
  return (
    <>
      <Explanation {...props} />
      {props.question.harleds && (
        <p>
          Slå upp enheterna i <a href="/om/organisation/">kommunens organisation</a>.
        </p>
      )}
      <Why {...props} />
    </>
  );
}
