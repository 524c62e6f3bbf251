import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Reporter } from '../../src/model/report.ts';
import compact from '../../src/report/compact.ts';
import github from '../../src/report/github.ts';
import gitlab from '../../src/report/gitlab.ts';
import junit from '../../src/report/junit.ts';
import html from '../../src/report/html.ts';
import markdown from '../../src/report/markdown.ts';
import sarif from '../../src/report/sarif.ts';
import { exampleEnv, exampleRun, finding, rangeOf } from './example-run.ts';

const TEXT = '---\nname: x\ntools: Read\n---\nBody 😀 end\nBody 😀 end\n';
const PATH = 'agents/a b,c.md';

function report(reporter: Reporter, findings: readonly Finding[], text = TEXT): string {
  const files = [
    { path: PATH, text, findings },
    { path: 'agents/clean.md', text: '' },
  ];
  return reporter.format(exampleRun(files, [finding('agents', null, { severity: 'info', rule: 'project/budget' })]), exampleEnv(files));
}

const TOOLS = rangeOf(TEXT, 'tools');
const WARNING = finding(PATH, TOOLS, { severity: 'warning', message: 'Unexpected `<b>` | 100 %, expected `y`' });
const ERROR = finding(PATH, rangeOf(TEXT, 'end'), {
  related: [{ path: PATH, range: TOOLS, label: 'the other one' }],
  fixes: [{ title: 'Drop it', safety: 'safe', edits: [{ range: rangeOf(TEXT, 'end'), text: '' }] }],
});

test('compact gives a line for each finding, and nothing without one', () => {
  expect(report(compact, [WARNING, ERROR])).toBe(
    `${PATH}:3:1: warning: Unexpected \`<b>\` | 100 %, expected \`y\` [area/thing]\n` +
      `${PATH}:5:9: error: Unexpected \`x\`, expected \`y\` [area/thing]\n` +
      'agents:1:1: info: Unexpected `x`, expected `y` [project/budget]\n',
  );
  expect(compact.format(exampleRun([{ path: PATH, text: '' }]))).toBe('');
});

test('github gives errors first, with escaped properties', () => {
  expect(report(github, [WARNING, ERROR])).toBe(
    '::error file=agents/a b%2Cc.md,line=5,endLine=5,col=9,endColumn=12,title=area/thing::Unexpected `x`, expected `y`\n' +
      '::warning file=agents/a b%2Cc.md,line=3,endLine=3,col=1,endColumn=6,title=area/thing::Unexpected `<b>` | 100 %25, expected `y`\n' +
      '::notice file=agents,title=project/budget::Unexpected `x`, expected `y`\n',
  );
});

test('gitlab gives what Code Quality reads, with fingerprints of their own', () => {
  const issues: readonly Record<string, unknown>[] = JSON.parse(report(gitlab, [WARNING, ERROR]));
  expect(issues[0]).toEqual({
    description: 'Unexpected `<b>` | 100 %, expected `y`',
    check_name: 'area/thing',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'minor',
    location: { path: PATH, lines: { begin: 3 } },
  });
  expect(issues.map(({ severity }) => severity)).toEqual(['minor', 'major', 'info']);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

test('fingerprints stay when other lines of the file change, and tell equal lines apart', () => {
  const printed = (text: string): readonly unknown[] => {
    const first = { start: text.indexOf('end'), end: text.indexOf('end') + 3 };
    const second = { start: text.lastIndexOf('end'), end: text.lastIndexOf('end') + 3 };
    const issues: readonly Record<string, unknown>[] = JSON.parse(report(gitlab, [finding(PATH, first), finding(PATH, second)], text));
    return issues.map(({ fingerprint }) => fingerprint);
  };
  const before = printed(TEXT);
  expect(printed(TEXT.replace('name: x', 'name: other\nmodel: opus'))).toEqual(before);
  expect(before[0]).not.toBe(before[1]);
  expect(printed(TEXT.replaceAll('Body', 'Text'))).not.toEqual(before);
});

test('junit fails a case for each error and passes what is clean', () => {
  expect(report(junit, [WARNING, ERROR])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="subagent-kit" tests="4" failures="1" errors="0">
  <testsuite name="agents/a b,c.md" tests="2" failures="1" errors="0">
    <testcase name="area/thing agents/a b,c.md:3:1" classname="agents/a b,c.md">
      <system-out>agents/a b,c.md:3:1: warning: Unexpected \`&lt;b&gt;\` | 100 %, expected \`y\`</system-out>
    </testcase>
    <testcase name="area/thing agents/a b,c.md:5:9" classname="agents/a b,c.md">
      <failure message="Unexpected \`x\`, expected \`y\`" type="area/thing">agents/a b,c.md:5:9: error: Unexpected \`x\`, expected \`y\`</failure>
    </testcase>
  </testsuite>
  <testsuite name="agents/clean.md" tests="1" failures="0" errors="0">
    <testcase name="no findings" classname="agents/clean.md"/>
  </testsuite>
  <testsuite name="project" tests="1" failures="0" errors="0">
    <testcase name="project/budget agents" classname="agents">
      <system-out>agents: info: Unexpected \`x\`, expected \`y\`</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test('markdown gives a table for each file, in which nothing but code spans is markup', () => {
  const text = report(markdown, [WARNING]);
  expect(text).toContain('2 agent files: 🟡 1 warning · 🔵 1 info');
  expect(text).toContain('### agents/a b,c.md');
  expect(text).toContain(
    '| 3 | 🟡 warning | Unexpected <code>&lt;b&gt;</code> &#124; 100 %, expected <code>y</code> | [area/thing](https://example.test/area/thing) |',
  );
  expect(markdown.format(exampleRun([{ path: PATH, text: '' }]), exampleEnv([]))).toBe('## subagent-kit\n\n✅ 1 agent file, no findings\n');
});

describe('sarif', () => {
  test('gives rules, places, related places, fixes and fingerprints, the most severe first', () => {
    const log = JSON.parse(report(sarif, [WARNING, ERROR]));
    const [run] = log.runs;
    expect(log.version).toBe('2.1.0');
    expect(run.tool.driver).toMatchObject({
      name: 'subagent-kit',
      semanticVersion: '0.1.0',
      rules: [
        { id: 'area/thing', shortDescription: { text: 'Disallow things' }, helpUri: 'https://example.test/area/thing' },
        { id: 'project/budget', shortDescription: { text: 'project/budget' } },
      ],
    });
    expect(run.results[0]).toEqual({
      ruleId: 'area/thing',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Unexpected `x`, expected `y`' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'agents/a%20b%2Cc.md' },
            region: { startLine: 5, startColumn: 9, endLine: 5, endColumn: 12 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation: { uri: 'agents/a%20b%2Cc.md' },
            region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 6 },
          },
          message: { text: 'the other one' },
        },
      ],
      partialFingerprints: { 'lineHash/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
      fixes: [
        {
          description: { text: 'Drop it' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'agents/a%20b%2Cc.md' },
              replacements: [{ deletedRegion: { startLine: 5, startColumn: 9, endLine: 5, endColumn: 12 }, insertedContent: { text: '' } }],
            },
          ],
        },
      ],
      properties: { certainty: 'certain' },
    });
    expect(run.results.map(({ level }: { readonly level: string }) => level)).toEqual(['error', 'warning', 'note']);
  });
});

test.each([compact, github, gitlab, html, junit, markdown, sarif])(
  '$id lets no text of a finding become a command, a tag or a control',
  (reporter) => {
    const evil = '\u001b[31m\r\n::error::x</failure><script>alert(1)</script>]]>\u202e\u0000';
    const text = report(reporter, [finding(PATH, TOOLS, { message: evil, related: [{ path: PATH, range: TOOLS, label: evil }] })]);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text).not.toMatch(/^::error::/m);
    const holdsTags: readonly Reporter[] = [compact, gitlab, sarif, github];
    if (!holdsTags.includes(reporter)) expect(text).not.toMatch(/<script>alert|<\/failure><script/);
  },
);
