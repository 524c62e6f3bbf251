import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import type { LintOptions } from '../../src/run/lint-options.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';

const PACK = `name: care
version: 1.0.0
rules:
  - n: 1
    title: Look first
    body:
      - Read the notes.
      - "Use the \`WebSearch\` tool to find the newest version."
`;
const agentWith = (tools: string, body = 'You release software.'): string =>
  `---\nname: releaser\ndescription: Use when a release is due\ntools: ${tools}\nrule_pack: { use: care }\n---\n\n${body}\n`;
const filesWith = (agent: string): Record<string, string> => ({ 'agents/releaser.md': agent, 'agents/rules/care.rules.yaml': PACK });

async function conflictsIn(files: Record<string, string>, options: LintOptions = {}): Promise<readonly Finding[]> {
  const report = await createToolkit(createMemoryHost(files, { gitRoot: '.' })).lint(['agents'], options);
  const findings = [...report.files.flatMap((file) => file.findings), ...report.projectFindings];
  return findings.filter(({ rule }) => rule === 'contradiction/tool-conflict');
}

/** Each place of a finding as `path: text there`. */
function placesOf({ place, related }: Finding, files: Record<string, string>): readonly string[] {
  return [place, ...related].map(
    ({ path, range }) => `${path}: ${range === null ? 'all' : (files[path] ?? '').slice(range.start, range.end)}`,
  );
}

describe('a pack that orders what its agent may not do', () => {
  test.each([
    ['as written', (text: string) => text],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('is reported with both places, %s', async (_, write) => {
    const files = Object.fromEntries(Object.entries(filesWith(agentWith('Read, Bash'))).map(([path, text]) => [path, write(text)]));
    const [finding, ...others] = await conflictsIn(files);
    expect(others).toEqual([]);
    expect(finding === undefined ? [] : placesOf(finding, files)).toEqual([
      'agents/releaser.md: Read, Bash',
      'agents/rules/care.rules.yaml: Use the `WebSearch` tool to find the newest version',
    ]);
    expect(finding?.message).toBe('Unexpected use of `WebSearch`, which `tools` does not grant, expected one of them to give way');
  });

  test('is no finding when the agent has the tool, or inherits all', async () => {
    expect(await conflictsIn(filesWith(agentWith('Read, WebSearch')))).toEqual([]);
    expect(await conflictsIn(filesWith(agentWith('"*"')))).toEqual([]);
  });

  test('is no finding when the project grants the tool', async () => {
    const overrides = { 'agents/rules/project.overrides.yaml': 'every: { tools: { add: [WebSearch] } }\n' };
    expect(await conflictsIn({ ...filesWith(agentWith('Read, Bash')), ...overrides })).toEqual([]);
  });

  test('is left to the user: severity, directives and a rule that is off', async () => {
    const files = filesWith(agentWith('Read, Bash'));
    expect((await conflictsIn(files, { rules: { 'contradiction/tool-conflict': 'error' } })).map(({ severity }) => severity)).toEqual([
      'error',
    ]);
    expect(await conflictsIn(files, { rules: { 'contradiction/tool-conflict': 'off' } })).toEqual([]);
    const disabled = files['agents/releaser.md']?.replace(
      'tools:',
      '# subagent-kit-disable-next-line contradiction/tool-conflict -- rule 1 is for others\ntools:',
    );
    expect(await conflictsIn({ ...files, 'agents/releaser.md': disabled ?? '' })).toEqual([]);
  });
});

test('what an agent orders in its own text is reported once, at that text', async () => {
  const files = filesWith(agentWith('Read, Bash', 'Use the `WebSearch` tool to find the newest version.'));
  const conflicts = await conflictsIn({ ...files, 'agents/rules/care.rules.yaml': PACK.replace('WebSearch', 'Bash') });
  expect(conflicts.map((finding) => placesOf(finding, files)[0])).toEqual([
    'agents/releaser.md: Use the `WebSearch` tool to find the newest version',
  ]);
});
