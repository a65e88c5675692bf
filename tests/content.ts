import { machines } from '../machines/index.ts';
import { chartOf, type Chart } from '../src/domain/chart.ts';
import { checkContext, type CheckContext } from '../src/domain/checks/context.ts';
import { parseContent } from '../src/domain/content.ts';
import { readContentFiles } from '../src/read-files.ts';

/** The day that tests of the real content pretend it is: the day it was last checked. */
export const checkedOn = '2026-11-22';

export const charts: Chart[] = Object.values(machines).map(chartOf);

/** The real content as it stands in `content/`. Each call reads it anew, so a test may break its copy. */
export const realContent = () => parseContent(readContentFiles());

/** The real content and charts, ready to be checked. */
export const realContext = (): CheckContext => checkContext(realContent().content, charts, checkedOn);
