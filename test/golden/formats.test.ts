import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/cli/package-info.ts';
import { REPORT_FORMATS } from '../../src/cli/flags.ts';
import { run } from '../cli/fake-terminal.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const ENDINGS: Readonly<Record<string, string>> = { json: 'json', sarif: 'json', gitlab: 'json', junit: 'xml', markdown: 'md', html: 'html' };

/** What differs from release to release, and what only people see. */
function withoutNoise(text: string): string {
  return text
    .replaceAll(VERSION, 'X.Y.Z')
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>')
    .replace(/<svg[\s\S]*?<\/svg>/g, '<svg></svg>')
    .replace(/sha256-[\w+/=]{44}/g, 'sha256-…')
    .replaceAll(/(<\/(?:article|section|details|header|form|div|p|li)>)(?!\n)/g, '$1\n');
}

test.each([...REPORT_FORMATS])('--format %s prints what is written down, or an upgrade note is due', async (format) => {
  const { stdout, code } = await run(['lint', 'agents', '--no-config', '--no-baseline', '--format', format], { cwd: folder });
  expect(code).toBe(1);
  await expect(withoutNoise(stdout)).toMatchFileSnapshot(`reports/${format}.${ENDINGS[format] ?? 'txt'}`);
});
