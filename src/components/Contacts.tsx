import type { Organisation } from '../schemas/handbook.ts';

/** Whom to ask, in the order that the reader should follow. */
export function Contacts({ contacts }: { contacts: Organisation['kontakter'] }) {
  return (
    <ol className="plain">
      {contacts.map(({ id, roll, nar, telefon, tid }) => (
        <li key={id}>
          <strong>{roll}</strong>
          {telefon && ` ${telefon}`}
          {tid && `, ${tid}`}. {nar}
        </li>
      ))}
    </ol>
  );
}
