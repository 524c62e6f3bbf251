import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shownCommands, withFreshOutput } from '../../scripts/readme-sessions.ts';
import { readmeRunner } from '../../scripts/run-readme.ts';
import { buildOnce } from '../e2e/build-once.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/getting-started.md'), 'utf8');

buildOnce();

test('docs/getting-started.md shows what its commands really print (`npm run readme` renews it)', { timeout: 120_000 }, () => {
  expect(shownCommands(page)).toEqual(['subagent-kit validate', 'subagent-kit lint --quiet']);
  expect(withFreshOutput(page, readmeRunner(root))).toBe(page);
});
