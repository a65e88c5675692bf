import type { ReactNode } from 'react';
import type { Status as StatusOf } from '../domain/status.ts';

type Props = StatusOf & {
  malgrupp?: readonly string[];
  children?: ReactNode;
};

/** Review status and dates, as every page and every answer shows them. */
export function Status({ kontrollerad, granskad, malgrupp, children }: Props) {
  return (
    <p className="status">
      {granskad ? (
        <span>
          Granskat av {granskad.funktion} {granskad.datum}
        </span>
      ) : (
        <strong>Utkast, inte granskat av jurist</strong>
      )}
      <span>
        Kontrollerat mot lagen <time dateTime={kontrollerad}>{kontrollerad}</time>
      </span>
      {malgrupp && <span>Gäller {malgrupp.join(', ')}</span>}
      {children}
    </p>
  );
}
