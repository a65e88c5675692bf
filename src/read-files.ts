import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The project root. Everything is read from where npm runs its scripts. */
export const root = process.cwd();

/** Every content file by its path under the project root, in a stable order. */
export function readContentFiles(): Map<string, string> {
  const names = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
  return new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}
