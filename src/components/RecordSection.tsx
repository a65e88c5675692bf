import { useEffect, useRef, useState, type ReactNode } from 'react';
import { paperText } from '../domain/paper.ts';
import type { RecordSheet } from '../domain/record/index.ts';
import { Paper } from './Paper.tsx';

type Props = {
  sheet: RecordSheet;
  /** Name of the Word file. */
  file: string;
  /** What stands beside the other controls. */
  children: ReactNode;
};

/** How an answer leaves the screen: copied, as a Word file, or printed. Names are written afterwards, by hand. */
export function RecordSection({ sheet, file, children }: Props) {
  const [status, setStatus] = useState('');
  const [shown, setShown] = useState(false);
  /** The text to copy by hand, where the browser would not. */
  const [refused, setRefused] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);
  const made = useRef('');
  useEffect(() => text.current?.select(), [refused]);
  useEffect(() => () => URL.revokeObjectURL(made.current), []);

  const copy = async () => {
    const copied = paperText(sheet);
    setStatus('');
    try {
      await navigator.clipboard.writeText(copied);
      setRefused('');
      setStatus('Underlaget är kopierat. Klistra in det i journalen.');
    } catch {
      setRefused(copied);
      setStatus('Webbläsaren lät oss inte kopiera. Texten är markerad: kopiera den med Ctrl+C eller Cmd+C.');
    }
  };

  const download = async () => {
    setStatus('Gör Word-filen …');
    try {
      const { paperWord } = await import('./paper-word.ts');
      const blob = await paperWord(sheet);
      URL.revokeObjectURL(made.current);
      made.current = URL.createObjectURL(blob);
      Object.assign(document.createElement('a'), { href: made.current, download: file }).click();
      setStatus(`Word-filen heter ${file}.`);
    } catch {
      setStatus(
        'Word-filen gick inte att göra. Kopiera texten i stället, eller ladda om sidan. Dina svar är kvar.',
      );
    }
  };

  return (
    <section className="record-section" aria-labelledby="underlag">
      <h2 id="underlag">{sheet.titel}</h2>
      <p className="no-print">
        Svaret, villkoren och skälen som din egen bedömning. Namn och diarienummer skriver du för hand eller i
        journalsystemet, aldrig här. I en liten kommun kan svaren tillsammans peka ut någon.
      </p>
      <div className="actions">
        <button type="button" className="button" onClick={() => void copy()}>
          Kopiera till journalen
        </button>
        <button type="button" className="button quiet" onClick={() => void download()}>
          Ladda ner som Word (.docx)
        </button>
        <button type="button" className="button quiet" onClick={() => print()}>
          Skriv ut
        </button>
        <button
          type="button"
          className="linklike"
          aria-expanded={shown}
          aria-controls="journalblad"
          onClick={() => setShown(!shown)}
        >
          Visa underlaget
        </button>
        {children}
        <span role="status">{status}</span>
      </div>
      {refused && (
        <div className="by-hand no-print">
          <label htmlFor="kopiera-sjalv">Text till journalen</label>
          <textarea id="kopiera-sjalv" ref={text} readOnly rows={12} value={refused} />
        </div>
      )}
      <div id="journalblad" className={shown ? 'paper' : 'paper paper-only'}>
        <Paper parts={sheet.parts} />
      </div>
    </section>
  );
}
