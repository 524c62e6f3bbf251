import { describe, expect, test } from 'vitest';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { echo } from '../../src/model/fill-message.ts';
import { maskSecrets } from '../../src/model/find-secrets.ts';
import { folderWith, run } from '../cli/fake-terminal.ts';

/** Made up. One is known by its shape, the other only by what stands before it. */
const TOKEN = `gh${'p_'}k3Jx9QvTz7LmW2nRb8YcHs5DfGa1PeUo4XtK`;
const PASSWORD = 'q7Zt9Lm2Xw4Rb8Yc1Hs5';

/** Makes rules quote the credentials: as a name, a tool, a key, in fixes, in duplicates, in facts and in code frames. */
const leaky = (name: string): string =>
  `---
name: ${name}
description: Use proactively when: ${TOKEN} fails, password: ${PASSWORD} too.
tools: Read, ${TOKEN}, Bash(${PASSWORD})
model: ${TOKEN}
color: ${PASSWORD}
triggers: [when_${PASSWORD}_is_needed_now]
${TOKEN}: 1
---
Log in with ${TOKEN}\u200b and \`password = "${PASSWORD}"\`. Coordinate with ${PASSWORD.toLowerCase()}.md.
<!-- subagent-kit-disable-next-line prompt/${PASSWORD} -- ${PASSWORD} and ${TOKEN} -->
You have 20 years of experience with ${TOKEN}. Use the ${TOKEN} tool.
`;

const FILES = { 'agents/a.md': leaky(`x-${TOKEN}`), 'agents/b.md': leaky(`x-${TOKEN}`), 'agents/c.md': leaky(PASSWORD) };
/** Eight characters tell enough to find the rest. */
const PIECES = [TOKEN, PASSWORD].flatMap((secret) =>
  Array.from({ length: secret.length - 12 }, (_, start) => secret.slice(start + 4, start + 12)),
);

function expectNoSecret(text: string): void {
  expect(PIECES.filter((piece) => text.includes(piece))).toEqual([]);
}

describe('credentials in agent files', () => {
  test.each([
    ['lint', 'agents', '--preset', 'all'],
    ['stats', 'agents'],
    ['stats', 'agents', '--format', 'json'],
    ['lint', 'agents', '--preset', 'all', '--format', 'json'],
    ...['compact', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'].map((format) => [
      'lint',
      'agents',
      '--preset',
      'all',
      '--format',
      format,
    ]),
    ['graph', 'agents'],
    ['graph', 'agents', '--format', 'dot'],
    ['graph', 'agents', '--format', 'json'],
    ['lint', 'agents', '--preset', 'all', '--fix-dry-run'],
    ['validate', 'agents'],
    ['validate', 'agents', '--format', 'json'],
    ['config', 'agents/a.md'],
  ])('are in nothing that `%s %s %s %s %s %s` prints', async (...args) => {
    const { stdout, stderr } = await run(args, { cwd: folderWith(FILES) });
    expect(stdout).not.toBe('');
    expectNoSecret(stdout + stderr);
  });

  test('are reported, so that the silence above means something', async () => {
    const { stdout } = await run(['lint', 'agents', '--preset', 'all', '--format', 'json'], { cwd: folderWith(FILES) });
    const findings: readonly { readonly rule: string }[] = JSON.parse(stdout).files[0].findings;
    const rules = new Set(findings.map(({ rule }) => rule));
    expect(rules.size).toBeGreaterThan(8);
    expect(rules).toContain('security/secret');
  });

  test('are in nothing that a cache would keep', async () => {
    const kept: string[] = [];
    const toolkit = createToolkit(createMemoryHost(FILES), {
      wrapAnalyze: (analyze) => async (source) => {
        const analysis = await analyze(source);
        kept.push(JSON.stringify(analysis));
        return analysis;
      },
    });
    await toolkit.lint(['agents'], { preset: 'all' });
    expect(kept).toHaveLength(3);
    kept.forEach(expectNoSecret);
  });

  test('are masked before a text is cut, so that no beginning is left', () => {
    expectNoSecret(echo(`${'a '.repeat(33)}${TOKEN}`));
  });

  test('keep every offset when they are masked', () => {
    const text = `a ${TOKEN} b\r\npassword: ${PASSWORD}\r\n`;
    expect(maskSecrets(text)).toBe(`a gh${'p_'}${'*'.repeat(36)} b\r\npassword: ${'*'.repeat(20)}\r\n`);
  });
});
