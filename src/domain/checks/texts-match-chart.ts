import { answersOf, type Chart } from '../chart.ts';
import { textFile } from '../guide.ts';
import type { Problem } from '../problem.ts';
import { at, type Check } from './context.ts';

const quote = (names: readonly string[]) => names.map((name) => `”${name}”`).join(', ');

/** Every state has its text and every text its state; every answer has its label and every label its answer. */
export const textsMatchChart: Check = ({ charts, guides, content }) => {
  const problems: Problem[] = [];
  const used = new Set<string>();

  for (const chart of charts) {
    const guide = guides.find((candidate) => candidate.chart === chart);
    if (!guide)
      problems.push({
        file: `content/guider/${chart.id}/index.md`,
        line: 1,
        code: 'text-saknas',
        fel: `Guiden ”${chart.id}” har ett diagram men ingen läsbar index.md.`,
        atgard: 'Skapa filen, eller rätta felen i den.',
      });
    for (const id of Object.keys(chart.states)) {
      const file = textFile(chart, id, content);
      used.add(file);
      if (guide && !guide.questions.has(id) && !guide.outcomes.has(id))
        problems.push({
          file,
          line: 1,
          code: 'text-saknas',
          fel: `Tillståndet ”${id}” i guiden ”${chart.id}” har ingen läsbar text.`,
          atgard: 'Skapa filen, eller rätta felen i den.',
        });
    }
    for (const [id, entry] of guide?.questions ?? []) problems.push(...answerProblems(chart, id, entry));
  }

  for (const entry of [
    ...content.questions.values(),
    ...content.outcomes.values(),
    ...content.sharedQuestions.values(),
    ...[...content.guides.values()].filter(({ id }) => !charts.some((chart) => chart.id === id)),
  ])
    if (!used.has(entry.file))
      problems.push(
        at(entry, [], {
          code: 'text-utan-tillstand',
          fel: 'Inget diagram använder texten.',
          atgard: 'Ta bort texten, eller ge den samma namn som i diagrammet.',
        }),
      );
  return uniqueProblems(problems);
};

type QuestionEntry = Parameters<typeof at>[0] & { data: { svar: Record<string, unknown> } };

function answerProblems(chart: Chart, id: string, entry: QuestionEntry): Problem[] {
  const asked = answersOf(chart, id).map(([answer]) => answer);
  const labelled = Object.keys(entry.data.svar);
  return [
    ...labelled
      .filter((answer) => !asked.includes(answer))
      .map((answer) =>
        at(entry, ['svar', answer], {
          code: 'okant-svar',
          fel: `Diagrammet för frågan har inget svar ”${answer}”.`,
          atgard: `Byt till något av: ${quote(asked)}.`,
        }),
      ),
    ...asked
      .filter((answer) => !labelled.includes(answer))
      .map((answer) =>
        at(entry, ['svar'], {
          code: 'svar-utan-etikett',
          fel: `Svaret ”${answer}” i diagrammet har ingen etikett.`,
          atgard: `Lägg till ”${answer}” under svar.`,
        }),
      ),
  ];
}

/** A shared question is used by many states; its problem is told once. */
function uniqueProblems(problems: Problem[]): Problem[] {
  const keyed = problems.map(
    (problem) =>
      [
        JSON.stringify({ ...problem, fel: problem.code === 'text-saknas' ? '' : problem.fel }),
        problem,
      ] as const,
  );
  return [...new Map(keyed.toReversed()).values()].toReversed();
}
