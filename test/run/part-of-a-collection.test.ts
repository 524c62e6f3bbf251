import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';

const agent = (name: string, body: string, rule: string): string =>
  `---\nname: ${name}\ndescription: Reviews code. Use when code of ${name} has changed and nobody has looked.\n---\n\n${body}\n\n## Rules\n\n**Rule 1: ${rule}**\n- Read the plan first\n\n**Rule 2: Test the Change**\n- Run the tests\n`;
/** Agents that call each other by wrong names, copies, a name twice, and a rule whose title drifts. */
const FILES = {
  'agents/a.md': agent('a', 'Hand the work to the `b-agent` agent.', 'Be kind'),
  'agents/b.md': agent('b', 'Hand the work to the `sea-agent` agent.', 'Be kind'),
  'agents/c-agent.md': agent('sea-agent', 'Ask the `d` agent. Ask the `zz-agent` agent.', 'Be kind'),
  'agents/d.md': agent('b', 'Hand the work to the `c-agent` agent.', 'Be mean'),
};
const PATHS = Object.keys(FILES);

test('files of a collection are reported as they are with all of it', async () => {
  const { lint } = createToolkit(createMemoryHost(FILES, { gitRoot: '.' }));
  const whole = await lint(['agents'], { preset: 'all' });
  const rules = new Set(whole.files.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  expect([...rules]).toEqual(expect.arrayContaining(['project/duplicate-name', 'references/missing-agent', 'rules/title-drift']));
  await fc.assert(
    fc.asyncProperty(fc.subarray(PATHS, { minLength: 1 }), async (paths) => {
      const part = await lint(paths, { preset: 'all' });
      expect(part.files).toEqual(whole.files.filter(({ path }) => paths.includes(path)));
    }),
    { numRuns: 15 },
  );
});
