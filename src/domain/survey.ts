import type { Measure, Survey } from '../schemas/survey.ts';

/** What can be answered to a question, in order. Only yes and no count. */
export const answersTo = ({ annat }: Survey['fragor'][number]): string[] => [
  'Ja',
  'Nej',
  ...(annat === undefined ? [] : [annat]),
];

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The survey as comma-separated values (RFC 4180): a heading, then one question a row with one answer a column. */
export function surveyCsv({ fragor }: Survey): string {
  const most = Math.max(...fragor.map((question) => answersTo(question).length));
  const rows = fragor.map((question, index) => {
    const answers = Array.from({ length: most }, (_, place) => answersTo(question)[place] ?? '');
    return [String(index + 1), question.fraga, 'Ett svar', ...answers];
  });
  const heading = ['Nr', 'Fråga', 'Typ', ...Array.from({ length: most }, (_, place) => `Svar ${place + 1}`)];
  return [heading, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** The survey as Markdown: a numbered list of questions, each with its answers as boxes. */
export function surveyMarkdown(survey: Survey): string {
  const questions = survey.fragor.map((question, index) =>
    [`${index + 1}. ${question.fraga}`, ...answersTo(question).map((answer) => `   - [ ] ${answer}`)].join(
      '\n',
    ),
  );
  const lines = [`# ${survey.titel}`, survey['for-deltagaren'].join('\n'), ...questions];
  return `${lines.join('\n\n')}\n`;
}

/** More answers than this are taken for a slip of the hand. */
const mostAnswers = 100_000;

type Count = { count: number } | { fault: string } | undefined;

/** A whole number as a person writes it, with or without spaces; nothing where nothing is written. */
function readCount(written: string): Count {
  const digits = written.replace(/\s/g, '');
  if (digits === '') return undefined;
  if (!/^\d+$/.test(digits)) {
    const shown = written.trim().length > 20 ? `${written.trim().slice(0, 20)} …` : written.trim();
    return { fault: `”${shown}” är inget antal. Skriv ett helt tal med siffror, till exempel 12.` };
  }
  const count = Number(digits);
  return count > mostAnswers
    ? { fault: `Talet är för stort. Skriv högst ${mostAnswers.toLocaleString('sv-SE')}.` }
    : { count };
}

/** What was typed for one measure: how many answered, and how many of them said yes. */
export type Typed = { svar: string; ja: string };

/** A field that cannot be used, and what to do about it. */
export type Fault = { field: keyof Typed; text: string };

export type Total = { svar: number; ja: number };

/** Reads what was typed for a measure. Neither a total nor a fault where both fields are empty. */
export function readTotal(typed: Typed): { total?: Total; faults: Fault[] } {
  const svar = readCount(typed.svar);
  const ja = readCount(typed.ja);
  if (!svar && !ja) return { faults: [] };
  const faults: Fault[] = [];
  const missing = {
    svar: 'Skriv också hur många som svarade.',
    ja: 'Skriv också hur många som svarade ja. Skriv 0 om ingen gjorde det.',
  };
  for (const [name, read] of [
    ['svar', svar],
    ['ja', ja],
  ] as const)
    if (!read) faults.push({ field: name, text: missing[name] });
    else if ('fault' in read) faults.push({ field: name, text: read.fault });
  if (!svar || !ja || 'fault' in svar || 'fault' in ja) return { faults };
  if (svar.count === 0)
    return { faults: [{ field: 'svar', text: 'Ingen har svarat. Lämna båda fälten tomma.' }] };
  if (ja.count > svar.count)
    return {
      faults: [
        { field: 'ja', text: `${ja.count} ja är fler än ${svar.count} svar. Rätta det tal som är fel.` },
      ],
    };
  return { total: { svar: svar.count, ja: ja.count }, faults };
}

/** The share in whole per cent: a decimal would say more than totals from a class can. */
export const shareOf = ({ svar, ja }: Total): number => Math.round((100 * ja) / svar);

/** What must be known before a share is shown to anyone. */
export function cautionsOf({ svar, ja }: Total, few: number): string[] {
  const cautions: string[] = [];
  if (svar < few)
    cautions.push(
      `${svar === 1 ? 'Bara ett svar' : `Bara ${svar} svar`}. Hade en enda person svarat annorlunda hade andelen ändrats med ${Math.round(100 / svar)} procentenheter. Visa antal i stället för procent, och dra inga slutsatser av skillnaden mot den tidigare siffran.`,
    );
  if (ja === 0 || ja === svar)
    cautions.push('Alla svarade lika. Den som vet vilka som svarade vet då också vad var och en svarade.');
  else if (svar < few)
    cautions.push(
      'I en liten grupp kan någon räkna ut vem som svarade vad. Slå ihop grupper innan du visar siffran.',
    );
  return cautions;
}

/** What the two numbers of a measure mean, for the one who counts. */
export function countingRule({ fragor }: Measure, survey: Survey): { svar: string; ja: string } {
  const numbers = fragor.map((id) => survey.fragor.findIndex((question) => question.id === id) + 1);
  const named = numbers.join(' och ');
  return numbers.length === 1
    ? { svar: `Svarade ja eller nej på fråga ${named}`, ja: `Svarade ja på fråga ${named}` }
    : { svar: `Svarade ja eller nej på både fråga ${named}`, ja: `Svarade ja på både fråga ${named}` };
}
