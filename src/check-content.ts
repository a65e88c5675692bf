import { machines } from '../machines/index.ts';
import { chartOf } from './domain/chart.ts';
import { checkContext } from './domain/checks/context.ts';
import { runChecks } from './domain/checks/index.ts';
import { parseContent } from './domain/content.ts';
import { formatReport } from './domain/problem.ts';
import { readContentFiles } from './read-files.ts';

const today = new Date().toISOString().slice(0, 10);
const { content, problems } = parseContent(readContentFiles());
const charts = Object.values(machines).map(chartOf);
const all = [...problems, ...runChecks(checkContext(content, charts, today))];

console.log(formatReport(all));
process.exitCode = all.some((problem) => !problem.reminder) ? 1 : 0;
