/** Something an editor or developer must mend. Sentences are Swedish; codes are permanent. */
export type Problem = {
  /** Path from the project root, for example `content/lagrum/osl-10-21.md`. */
  file: string;
  /** 1-based line; 1 where the whole file is meant. */
  line: number;
  /** Permanent slug, described in `content/README.md`. */
  code: string;
  /** The field, where there is one: `svar.ja.uppfyller.1` is the first condition of an answer. */
  field?: string;
  /** What is wrong, quoting what was read. */
  fel: string;
  /** What to do, in the imperative. */
  atgard: string;
  /** A reminder does not stop publication. Only review dates and search words remind. */
  reminder?: true;
};

/** A field as an editor counts: the first of a list is 1. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.');

/** One problem as an editor reads it. */
export function formatProblem({ file, line, code, field, fel, atgard }: Problem): string {
  return [
    `${file}:${line}  [${code}]`,
    ...(field ? [`  Fält:    ${field}`] : []),
    `  Fel:     ${fel}`,
    `  Åtgärd:  ${atgard}`,
  ].join('\n');
}

/** All problems, sorted by file and line, with a closing count. */
export function formatReport(problems: readonly Problem[]): string {
  const sorted = problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'sv') || a.line - b.line || a.code.localeCompare(b.code),
  );
  const reminders = sorted.filter((problem) => problem.reminder).length;
  const errors = sorted.length - reminders;
  const count = `${errors} fel, ${reminders} ${reminders === 1 ? 'påminnelse' : 'påminnelser'}.`;
  return [...sorted.map(formatProblem), errors > 0 ? `${count} Sajten byggs inte.` : count].join('\n\n');
}
