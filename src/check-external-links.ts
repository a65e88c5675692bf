import { parseContent } from './domain/content.ts';
import { readContentFiles } from './read-files.ts';

/**
 * Asks every address outside the site that the content names whether it answers, and lists those that do not.
 * Never fails: a page that is down today says nothing about the handbook.
 */
const { content } = parseContent(readContentFiles());
const named = new Map<string, Set<string>>();
for (const entries of Object.values(content))
  for (const { file, data, body } of entries.values())
    for (const [address] of `${JSON.stringify(data)} ${body}`.matchAll(/https?:\/\/[^\s"'<>)\\]+/g))
      named.set(address, (named.get(address) ?? new Set()).add(file));

async function answerOf(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(20_000) });
    return response.ok ? undefined : `svarar ${response.status}`;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

let silent = 0;
for (const [address, files] of named) {
  const answer = await answerOf(address);
  if (!answer) continue;
  silent++;
  console.log(`${address}  ${answer}\n${[...files].map((file) => `  ${file}`).join('\n')}`);
}
console.log(`${named.size} adresser, ${silent} svarade inte som väntat.`);
