import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFreshOutput } from './readme-sessions.ts';
import { readmeRunner } from './run-readme.ts';

const root = process.cwd();
for (const page of ['README.md', 'docs/getting-started.md', 'docs/rendering.md']) {
  const path = join(root, page);
  writeFileSync(path, withFreshOutput(readFileSync(path, 'utf8'), readmeRunner(root)));
}
