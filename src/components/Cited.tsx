import type { Piece } from '../domain/lagrum.ts';

/** Plain text with its citations linked to the register. */
export function Cited({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, lagrum }, index) =>
    lagrum ? (
      <a key={index} className="lagrum-link" href={`/lagrum/${lagrum}/`}>
        {text}
      </a>
    ) : (
      text
    ),
  );
}
