import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatFile } from './generated-file.ts';
import { newRuleFiles } from './new-rule-files.ts';

const USAGE = 'usage: npm run new:rule -- AREA/THING [--project]';
const [id, flag] = process.argv.slice(2);

if (id === undefined || !/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || (flag !== undefined && flag !== '--project')) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await scaffold(id, flag === '--project' ? 'project' : 'file');
}

async function scaffold(rule: string, scope: 'file' | 'project'): Promise<void> {
  const files = await Promise.all(newRuleFiles(rule, scope).map(formatFile));
  const existing = files.filter(({ path }) => existsSync(path));
  if (existing.length > 0) {
    console.error(`${existing.map(({ path }) => path).join(', ')} exists already`);
    process.exitCode = 2;
    return;
  }
  for (const { path, text } of files) {
    await mkdir(dirname(join(process.cwd(), path)), { recursive: true });
    await writeFile(path, text);
    console.log(`wrote ${path}`);
  }
  console.log('next: write the rule, then `npm run generate` and `npx vitest run test/lint/rules`');
}
