import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createNodeHost } from '../../src/run/node-host.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';

const folder = new URL('../../examples/team/', import.meta.url);
const toolkit = createToolkit(createNodeHost({ cwd: fileURLToPath(folder) }));

test('examples/team lints clean at preset strict, sources and rendered files', async () => {
  for (const path of ['agents', 'rendered']) {
    const report = await toolkit.lint([path], { preset: 'strict' });
    expect(report.files).toHaveLength(3);
    expect([...report.files.flatMap((file) => file.findings), ...report.projectFindings]).toEqual([]);
  }
});

test('examples/team renders to the files that stand in rendered/', async () => {
  const run = await toolkit.render(['release-lead'], { paths: ['agents'], team: true });
  expect(run.agents.flatMap((agent) => agent.findings)).toEqual([]);
  expect(run.files.map((file) => file.path)).toEqual(readdirSync(new URL('rendered/', folder)).toSorted());
  for (const { path, text } of run.files) expect(text).toBe(readFileSync(new URL(`rendered/${path}`, folder), 'utf8'));
});
