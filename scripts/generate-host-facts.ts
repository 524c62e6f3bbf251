import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedFile } from './generated-file.ts';

const SOURCE = 'src/host/host-facts.json';

/** Turns the dated facts about Claude Code into a module: importing JSON still prints a warning on Node 20. */
export async function generateHostFacts(root: string): Promise<GeneratedFile> {
  const { $schema: _schema, ...facts }: Record<string, unknown> = JSON.parse(await readFile(join(root, SOURCE), 'utf8'));
  const text = [
    `/* Generated from ${SOURCE} by \`npm run generate\`. */`,
    "import type { HostFactsData } from '../host/host-facts-data.ts';",
    '',
    '/** What is known about Claude Code, with versions and sources. */',
    `export const HOST_FACTS: HostFactsData = ${JSON.stringify(facts)};`,
    '',
  ].join('\n');
  return { path: 'src/generated/host-facts.ts', text };
}
