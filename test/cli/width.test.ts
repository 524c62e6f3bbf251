import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/report/display-width.ts';
import { folderWith, run } from './fake-terminal.ts';

const WORDY = `---
name: a-careful-reviewer-of-everything-that-changes
description: Reviews. Use when: a change was made that touches the billing of customers, their contracts or what they see of them
tools: Read, MultiEdit, Bash(git log:*), Task
modle: opus
color: ultramarine
---

You are an award-winning reviewer with 25 years of experience at the largest companies of the world.

Always ask the user first. Never ask the user anything. Guarantee that no defect ever reaches production, in every case.

- Hand failed migrations to migration-doctor-with-a-long-name.md, and read docs/a-page-that-is-not-there/with/a/long/path.md first.
- 変更を確認してください。変更を確認してください。変更を確認してください。変更を確認してください。変更を確認してください。
`;
const FILES = { 'agents/a.md': WORDY, 'agents/b.md': WORDY, 'agents/c.md': '---\nname: c\n---\n' };

describe('at a terminal of 80 columns', () => {
  test.each([
    ['lint', 'agents', '--preset', 'all'],
    ['validate', 'agents'],
    ['stats', 'agents'],
    ['rules'],
    ['--help'],
    ['lint', '--help'],
    ['init', '--help'],
  ])('no line of %s %s is wider', async (...args) => {
    const { stdout } = await run(args, { cwd: folderWith(FILES), isTerminal: true, columns: 80, variables: { NO_COLOR: '1' } });
    expect(stdout.split('\n').length).toBeGreaterThan(5);
    expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
  });

  test('lines are as wide with colours', async () => {
    const settings = { cwd: folderWith(FILES), isTerminal: true, columns: 80 };
    const [plain, coloured] = await Promise.all(
      [{ NO_COLOR: '1' }, { FORCE_COLOR: '1' }].map((variables) => run(['lint', 'agents'], { ...settings, variables })),
    );
    expect(coloured?.stdout).not.toBe(plain?.stdout);
    // oxlint-disable-next-line no-control-regex -- the sequences that colour text begin with a control character
    expect(coloured?.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain?.stdout);
  });
});
