import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, run } from './fake-terminal.ts';

const PACK = `name: house-rules
version: 1.0.0
slots:
  domain: { description: the field }
  Domain: { default: "{domain}", description: the field in titles }
preamble: These {count} rules hold for {domain} work.
rules:
  - { n: 1, title: Look first, subtitle: "{Domain} files", body: ["Read the {domain} files before you plan."] }
`;
const PACKS = { 'agents/rules/house-rules.rules.yaml': PACK };

test('writes an agent on the pack in sight, with the slots that it needs', async () => {
  const cwd = folderWith(PACKS);
  const { code, stdout, stderr } = await run(['new', 'release-notes-writer'], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'agents/release-notes-writer.md\n' });
  expect(stderr).toContain('on the rule pack house-rules');
  const text = readFileSync(join(cwd, 'agents/release-notes-writer.md'), 'utf8');
  expect(text).toContain(
    'rule_pack:\n  use: house-rules\n  slots:\n    domain: release notes\n---\n\nYou are the release notes writer of this project.\n',
  );
});

test.each([[PACKS], [{}]])('writes an agent that lints clean at preset strict, as source and rendered (packs: %j)', async (files) => {
  const cwd = folderWith(files);
  await run(['new', 'release-notes-writer'], { cwd });
  const source = await run(['lint', 'agents', '--preset', 'strict', '--fail-on', 'info'], { cwd });
  expect({ code: source.code, findings: source.stdout }).toEqual({ code: 0, findings: expect.stringContaining('no findings') });
  expect((await run(['render', 'release-notes-writer', '--out', '.claude/agents'], { cwd })).code).toBe(0);
  const rendered = await run(['lint', '.claude/agents', '--preset', 'strict', '--fail-on', 'info'], { cwd });
  expect({ code: rendered.code, findings: rendered.stdout }).toEqual({ code: 0, findings: expect.stringContaining('no findings') });
});

test('writes where it is told to, on the pack that it is told', async () => {
  const cwd = folderWith({
    'team/rules/a.rules.yaml': PACK.replace('house-rules', 'a'),
    'team/rules/b.rules.yaml': PACK.replace('house-rules', 'b'),
  });
  const { code, stdout } = await run(['new', 'tester', '--out', 'team', '--pack', 'b'], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'team/tester.md\n' });
  expect(readFileSync(join(cwd, 'team/tester.md'), 'utf8')).toContain('  use: b\n  slots:\n    domain: tester\n');
});

test('does without a pack where none is in sight', async () => {
  const cwd = folderWith({});
  const { stdout, stderr } = await run(['new', 'tester'], { cwd });
  expect(stdout).toBe('agents/tester.md\n');
  expect(stderr).toContain('without a rule pack, as none is in sight');
  expect(readFileSync(join(cwd, 'agents/tester.md'), 'utf8')).not.toContain('rule_pack');
});

test('overwrites its own file only with --force', async () => {
  const cwd = folderWith({ ...PACKS, 'agents/tester.md': 'mine' });
  const refused = await run(['new', 'tester'], { cwd });
  expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('agents/tester.md is there already');
  expect(readFileSync(join(cwd, 'agents/tester.md'), 'utf8')).toBe('mine');
  expect((await run(['new', 'tester', '--force'], { cwd })).code).toBe(0);
});

test.each([
  [['Release_Notes'], 'unexpected name `Release_Notes` of an agent', 'try: subagent-kit new release-notes'],
  [['../x'], 'unexpected name `../x` of an agent', 'try: subagent-kit new x'],
  [['x'.repeat(65)], '64 characters at most', ''],
  [['tester', '--pack', 'house-rule'], 'unknown rule pack house-rule', 'did you mean house-rules'],
  [['mover'], 'an agent named mover is there already: agents/deep/other.md', ''],
  [[], 'missing required argument `name`', ''],
])('new %j: %s', async (args, message, hint) => {
  const cwd = folderWith({ ...PACKS, 'agents/deep/other.md': '---\nname: mover\ndescription: Use it\n---\n\nMove.\n' });
  const { code, stdout, stderr } = await run(['new', ...args], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toContain(hint);
  expect(existsSync(join(cwd, 'agents/tester.md'))).toBe(false);
});

test('asks which of several packs it shall use', async () => {
  const cwd = folderWith({ ...PACKS, 'agents/rules/b.rules.yaml': PACK.replace('house-rules', 'b') });
  const { code, stderr } = await run(['new', 'tester'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('several rule packs are in sight: b, house-rules\n        try: --pack b');
});
