import type { Block, Paper as PaperValue } from '../domain/paper.ts';

function Shown({ block }: { block: Block }) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>;
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'list':
      return (
        <ul className="plain">
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'boxes':
      return (
        <ul className="paper-boxes">
          {block.items.map(({ text, note, ticked }, index) => (
            <li key={index} data-ticked={ticked ? '' : undefined}>
              <span className="visually-hidden">{ticked ? 'Ikryssad: ' : 'Ruta att kryssa i: '}</span>
              {text} {note && <small>{note}</small>}
            </li>
          ))}
        </ul>
      );
    case 'blanks':
      return (
        <ul className="paper-blanks">
          {block.labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      );
  }
}

/** The parts of a paper, under a heading of the second level. */
export function Paper({ parts }: Pick<PaperValue, 'parts'>) {
  return parts.map(({ id, rubrik, blocks }) => (
    <section key={id} data-part={id}>
      <h3>{rubrik}</h3>
      {blocks.map((block, index) => (
        <Shown key={index} block={block} />
      ))}
    </section>
  ));
}
