import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedFile } from './generated-file.ts';

const FOLDER = 'src/report/html';

/** Turns the style and the script of the HTML report into a module, with the policy that allows these two and nothing else. */
export async function generateReportPage(root: string): Promise<GeneratedFile> {
  const read = async (name: string): Promise<string> => (await readFile(join(root, FOLDER, name), 'utf8')).replaceAll('\r\n', '\n');
  const style = await read('page.css');
  const script = await read('page.js');
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const text = [
    `/* Generated from ${FOLDER}/page.css and ${FOLDER}/page.js by \`npm run generate\`. */`,
    `export const PAGE_STYLE = ${JSON.stringify(style)};`,
    `export const PAGE_SCRIPT = ${JSON.stringify(script)};`,
    '/** Content security policy: nothing is loaded, and no other script or style counts. */',
    `export const PAGE_POLICY = ${JSON.stringify(policy)};`,
    '',
  ].join('\n');
  return { path: 'src/generated/report-page.ts', text };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
