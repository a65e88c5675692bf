import { useId, useState } from 'react';
import { otherMunicipality, proposeAnswer, unitKey, type Boards } from '../domain/organisation.ts';

type Props = {
  organisation: Boards;
  svar: Readonly<Record<string, { etikett: string }>>;
  /** Called when the two units propose an answer, and with nothing when they no longer do. */
  onPropose: (answer: string | undefined) => void;
};

type UnitsProps = {
  label: string;
  organisation: Boards;
  value: string;
  /** An option beside the units. */
  other?: string;
  onChange: (key: string) => void;
};

function Units({ label, organisation, value, other, onChange }: UnitsProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Välj enhet</option>
        {organisation.namnder.map((namnd) => (
          <optgroup key={namnd.id} label={namnd.namn}>
            {namnd.enheter.map((enhet) => (
              <option key={enhet.id} value={unitKey(namnd, enhet)}>
                {enhet.namn}
              </option>
            ))}
          </optgroup>
        ))}
        {other && <option value={otherMunicipality}>{other}</option>}
      </select>
    </div>
  );
}

/** Two units propose the answer, and say why. Optional, and kept nowhere: only the answer is. */
export function UnitPicker({ organisation, svar, onPropose }: Props) {
  const [mine, setMine] = useState('');
  const [theirs, setTheirs] = useState('');
  const proposalOf = (my: string, their: string) =>
    my && their ? proposeAnswer(organisation, svar, my, their) : undefined;
  const proposal = proposalOf(mine, theirs);

  const choose = (my: string, their: string) => {
    setMine(my);
    setTheirs(their);
    const answer = proposalOf(my, their)?.answer;
    // What the reader chose alone stays until two units say otherwise.
    if (answer ?? proposal?.answer) onPropose(answer);
  };

  return (
    <div className="units">
      <p>Vet du vilka enheterna är? Välj dem, så föreslår vi ett svar. Du kan också svara direkt.</p>
      <Units
        label="Min enhet"
        organisation={organisation}
        value={mine}
        onChange={(key) => choose(key, theirs)}
      />
      <Units
        label="Mottagarens enhet"
        organisation={organisation}
        value={theirs}
        other="En enhet i en annan kommun"
        onChange={(key) => choose(mine, key)}
      />
      <p role="status">{proposal?.text}</p>
    </div>
  );
}
