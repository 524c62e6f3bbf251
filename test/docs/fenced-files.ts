import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The fenced blocks of a page below `docs/` that say which file they are (` ```yaml file=PATH `), by path. */
export function fencedFiles(page: string): Readonly<Record<string, string>> {
  const text = readFileSync(fileURLToPath(new URL(`../../docs/${page}`, import.meta.url)), 'utf8');
  const blocks = [...text.matchAll(/^```\w+ file=(\S+)\n([^]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, path = '', content = '']) => [path, content]));
}
