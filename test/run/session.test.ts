import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRunReportJson } from '../../src/report/json.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { openSession } from '../../src/run/session.ts';
import { exampleEnv } from '../report/example-run.ts';

const agent = (name: string, body: string): string => `---\nname: ${name}\ndescription: Use when ${name} is asked for\n---\n\n${body}\n`;
const TEXTS = [
  agent('a', 'Read the diff.'),
  agent('b', 'Hand it to the a agent.'),
  agent('a', 'An award-winning reader.'),
  '---\nname: c\n---\n',
];
const PATHS = ['agents/a.md', 'agents/b.md', 'agents/c.md'];

describe('a session', () => {
  test('reports after any changes what a fresh run reports', async () => {
    const change = fc.record({ path: fc.constantFrom(...PATHS), text: fc.constantFrom(...TEXTS) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
        const host = createMemoryHost({ 'agents/a.md': TEXTS[0] ?? '' });
        const session = openSession(host, ['agents'], { lint: { preset: 'strict' } });
        await session.lint();
        for (const { path, text } of changes) {
          await host.writeText(path, text);
          session.changed([path]);
          const fresh = await createToolkit(host).lint(['agents'], { preset: 'strict' });
          expect(toRunReportJson(await session.lint(), exampleEnv([]))).toEqual(toRunReportJson(fresh, exampleEnv([])));
        }
      }),
      { numRuns: 15 },
    );
  });

  test('forgets every file when the configuration changes', async () => {
    const host = createMemoryHost({ 'agents/c.md': TEXTS[3] ?? '' });
    const session = openSession(host, ['agents']);
    expect((await session.lint()).counts.error).toBe(1);
    await host.writeText('subagent-kit.config.yaml', 'rules: { frontmatter/missing: off }\n');
    session.changed(['subagent-kit.config.yaml']);
    expect((await session.lint()).counts.error).toBe(0);
  });
});
