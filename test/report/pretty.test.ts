import { describe, expect, test } from 'vitest';
import { keepFindings } from '../../src/report/keep-findings.ts';
import pretty from '../../src/report/pretty.ts';
import type { ExampleFile } from './example-run.ts';
import { exampleEnv, exampleRun, finding, rangeOf } from './example-run.ts';

const TEXT = '---\nname: x\ntools: Read, MultiEdit\n---\n\nAsk always.\nNever ask.\n';

function print(files: readonly ExampleFile[]): string {
  return pretty.format(exampleRun(files), exampleEnv(files));
}

describe('the pretty report', () => {
  test('shows place, severity, message, rule, frame, related place, fix and summary', () => {
    const path = 'agents/a.md';
    const files = [
      {
        path,
        text: TEXT,
        findings: [
          finding(path, rangeOf(TEXT, 'MultiEdit'), {
            rule: 'tools/removed',
            message: 'Unexpected tool `MultiEdit`, expected `Edit`',
            fixes: [{ title: 'Name `Edit`', safety: 'safe', edits: [] }],
          }),
          finding(path, rangeOf(TEXT, 'Ask always'), {
            severity: 'warning',
            rule: 'contradiction/modality-conflict',
            message: 'Unexpected instruction `Ask always` against `Never ask`, expected one of them',
            related: [{ path, range: rangeOf(TEXT, 'Never ask'), label: 'the other instruction' }],
          }),
        ],
      },
    ];
    expect(print(files)).toBe(`agents/a.md

  3:14  error    Unexpected tool \`MultiEdit\`, expected \`Edit\`  tools/removed
    3 │ tools: Read, MultiEdit
      │              ^^^^^^^^^
      + fix available: Name \`Edit\` (--fix)

   6:1  warning  Unexpected instruction \`Ask always\` against \`Never ask\`,
                 expected one of them  contradiction/modality-conflict
    6 │ Ask always.
      │ ^^^^^^^^^^
      ↳ 7:1 the other instruction
    7 │ Never ask.
      │ ^^^^^^^^^

✖ 1 error, 1 warning in 1 file · 1 fixable with --fix
  why it matters: subagent-kit explain tools/removed
`);
  });

  test('says that all is well in one line', () => {
    const files = [
      { path: 'agents/a.md', text: TEXT },
      { path: 'agents/b.md', text: TEXT },
    ];
    expect(print(files)).toBe('✓ 2 agent files, no findings\n');
  });

  test('says in the header what Claude Code does with a file that does not simply load', () => {
    const load = { verdict: 'skipped', reason: 'yaml', as: null } as const;
    const out = print([{ path: 'a.md', text: TEXT, load, findings: [finding('a.md', null)] }]);
    expect(out).toContain('a.md  never loads: invalid YAML\n');
    expect(out).toContain('1 of 1 file never loads: subagent-kit validate');
    expect(out).toContain('\n  file  error    Unexpected `x`, expected `y`  area/thing\n');
  });

  test('shows a defect that was copied into many files once', () => {
    const files = ['a.md', 'b.md', 'c.md'].map((path) => ({
      path,
      text: TEXT,
      findings: [finding(path, rangeOf(TEXT, 'name'), { cluster: 'one' })],
    }));
    const out = print(files);
    expect(out.match(/Unexpected `x`/g)).toHaveLength(1);
    expect(out).toContain('= and in 2 more files');
    expect(out).toContain('✖ 3 errors in 3 files');
    expect(out).not.toContain('b.md');
  });

  test('says which findings of a file stand elsewhere', () => {
    const files = ['a.md', 'b.md'].map((path) => ({
      path,
      text: TEXT,
      findings: [finding(path, rangeOf(TEXT, 'name'), { cluster: 'one' }), finding(path, rangeOf(TEXT, 'Ask'), { rule: 'area/other' })],
    }));
    expect(print(files)).toContain('  and 1 finding shown elsewhere\n');
  });

  test('keeps lines within the width of the terminal', () => {
    const text = `${'word '.repeat(200)}\n`;
    const long = 'Unexpected word, expected another word instead of this one and not the same word over and over again';
    const out = print([{ path: 'a.md', text, findings: [finding('a.md', { start: 400, end: 404 }, { message: long })] }]);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('names at most three related places', () => {
    const related = Array.from({ length: 9 }, () => ({ path: 'b.md', range: null, label: 'here too' }));
    const out = print([{ path: 'a.md', text: TEXT, findings: [finding('a.md', null, { related })] }]);
    expect(out.match(/b\.md here too/g)).toHaveLength(3);
    expect(out).toContain('and at 6 more places');
  });

  test('lists what concerns the whole collection under its folder', () => {
    const run = exampleRun(
      [{ path: 'agents/a.md', text: TEXT }],
      [finding('agents', null, { rule: 'project/budget', severity: 'warning' })],
    );
    expect(pretty.format(run, exampleEnv([]))).toContain('agents\n\n  file  warning  Unexpected `x`, expected `y`  project/budget\n');
  });

  test('prints colours only when asked', () => {
    const files = [{ path: 'a.md', text: TEXT, findings: [finding('a.md', rangeOf(TEXT, 'name'))] }];
    const run = exampleRun(files);
    expect(pretty.format(run, exampleEnv(files))).not.toContain('\u001b');
    expect(pretty.format(run, exampleEnv(files, { isColored: true }))).toContain('\u001b[31merror');
  });

  test('counts anew what is kept of a run', () => {
    const findings = [finding('a.md', null), finding('a.md', null, { severity: 'info' })];
    const kept = keepFindings(exampleRun([{ path: 'a.md', text: TEXT, findings }]), ({ severity }) => severity === 'error');
    expect(kept.counts).toEqual({ error: 1, warning: 0, info: 0 });
    expect(kept.files[0]?.findings).toHaveLength(1);
  });
});
