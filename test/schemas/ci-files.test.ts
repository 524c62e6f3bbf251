import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { violationsOf } from './published-schema.ts';

const read = (path: string): unknown => parse(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'));

test.each([
  ['examples/ci/github.yml', 'github-workflow', { on: 'push', jobs: { lint: { steps: [{ run: 1 }] } } }],
  ['examples/ci/gitlab.yml', 'gitlab-ci', { lint: { script: 1 } }],
])('%s is valid by the published schema, which refuses what is wrong', (path, schema, wrong) => {
  expect(violationsOf(schema, read(path))).toEqual([]);
  expect(violationsOf(schema, wrong)).not.toEqual([]);
});
