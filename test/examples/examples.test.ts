import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createNodeHost } from '../../src/run/node-host.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';

describe.each(['minimal', 'layered'])('examples/%s', (name) => {
  const folder = new URL(`../../examples/${name}/`, import.meta.url);
  const toolkit = createToolkit(createNodeHost({ cwd: fileURLToPath(folder) }));

  test('lints clean at preset strict', async () => {
    const report = await toolkit.lint(['agents'], { preset: 'strict' });
    expect(report.files.length).toBeGreaterThan(0);
    expect(report.files.flatMap((file) => file.findings)).toEqual([]);
    expect(report.projectFindings).toEqual([]);
  });

  test('renders to the files that stand in rendered/', async () => {
    const run = await toolkit.render([], { paths: ['agents'] });
    expect(run.agents.flatMap((agent) => agent.findings)).toEqual([]);
    expect(run.losses).toEqual([]);
    expect(run.files.map((file) => file.path)).toEqual(readdirSync(new URL('rendered/', folder)).toSorted());
    for (const { path, text } of run.files) expect(text).toBe(readFileSync(new URL(`rendered/${path}`, folder), 'utf8'));
  });

  test('is explained by a page that shows the command', () => {
    expect(readFileSync(new URL('README.md', folder), 'utf8')).toMatch(/^npx subagent-kit render /m);
  });
});
