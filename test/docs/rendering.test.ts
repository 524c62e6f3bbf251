import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shownCommands, withFreshOutput } from '../../scripts/readme-sessions.ts';
import { readmeRunner } from '../../scripts/run-readme.ts';
import { buildOnce } from '../e2e/build-once.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/rendering.md'), 'utf8');

buildOnce();

test('docs/rendering.md shows what its commands really print (`npm run readme` renews it)', { timeout: 120_000 }, () => {
  expect(shownCommands(page)).toContain('subagent-kit render release-lead --team --target prompt');
  expect(withFreshOutput(page, readmeRunner(root))).toBe(page);
});

test('docs/rendering.md links to files that exist', () => {
  const linked = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path = '']) => path);
  expect(linked.length).toBeGreaterThan(0);
  expect(linked.filter((path) => !existsSync(join(root, 'docs', path)))).toEqual([]);
});
