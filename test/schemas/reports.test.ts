import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import github from '../../src/report/github.ts';
import gitlab from '../../src/report/gitlab.ts';
import junit from '../../src/report/junit.ts';
import markdown from '../../src/report/markdown.ts';
import sarif from '../../src/report/sarif.ts';
import { folderWith, run } from '../cli/fake-terminal.ts';
import { exampleEnv, exampleRun, finding } from '../report/example-run.ts';
import { FIXTURES, violationsOf } from './published-schema.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;
if (!hasXmllint) console.warn('skipped: the check of JUnit reports needs xmllint');

/** What a hostile file or plugin may put into any text. */
const NASTY = '\u0000\u0007\u001b[31m\r\n\u0085\u2028\u202e]]><!--&amp;"\'</x>%0A::error::${{ x }}\ud800\ufffe\u{10ffff} %C3 ../ C:\\';
const HOSTILE = `---
name: "${'<x>&"\' '.replaceAll('"', '\\"')}"
description: a: b \u202e ]]>
tools: [Read, "\u001b[2J", MultiEdit]
"\u0085key]]>": 1
---

\u0007 Use the <nope]]>&> agent. You have 20 years of experience. ${'x'.repeat(5000)}
`;
const HOSTILE_FILES = {
  'agents/a b%20c]]>&"\'\u202e#?:.md': HOSTILE,
  'agents/é😀.md': HOSTILE.replaceAll('\n', '\r\n'),
  'agents/unreadable.md': '---\nname: [\n',
  'agents/empty.md': '',
};

async function reports(format: string): Promise<readonly string[]> {
  const strict = ['--no-config', '--preset', 'all', '--format', format];
  const hostile = await run(['lint', 'agents', ...strict], { cwd: folderWith(HOSTILE_FILES) });
  const examples = await run(['lint', 'examples', ...strict], { cwd: root });
  const none = await run(['lint', '.', '--pass-on-no-agents', ...strict], { cwd: folderWith({}) });
  return [hostile, examples, none].map(({ stdout }) => stdout);
}

const nastyPath = `agents/${NASTY.replaceAll('/', '')}.md`;
const nastyRun = exampleRun(
  [
    {
      path: nastyPath,
      text: NASTY,
      findings: [
        finding(nastyPath, { start: 2, end: 9 }, { message: NASTY, rule: `plugin/${NASTY}`, related: [] }),
        finding(nastyPath, null, {
          message: '',
          rule: 'no-area',
          severity: 'info',
          related: Array.from({ length: 2000 }, () => ({ path: nastyPath, range: { start: 0, end: 0 }, label: NASTY })),
          fixes: [{ title: NASTY, safety: 'safe', edits: [{ range: { start: 0, end: 1 }, text: NASTY }] }],
        }),
      ],
    },
  ],
  [finding('.', null, { severity: 'warning' })],
);

describe('SARIF', () => {
  test('of examples, of hostile files and of nothing is valid by the schema of OASIS', async () => {
    for (const text of [...(await reports('sarif')), sarif.format(nastyRun, exampleEnv([]))])
      expect(violationsOf('sarif-2.1.0', JSON.parse(text))).toEqual([]);
    expect(violationsOf('sarif-2.1.0', { version: '2.1.0', runs: [{}] })).not.toEqual([]);
  });

  test('has the parts of a rule and of a result that code scanning shows', async () => {
    for (const text of await reports('sarif')) {
      const [one] = JSON.parse(text).runs;
      for (const rule of one.tool.driver.rules)
        expect(rule).toMatchObject({
          id: expect.stringMatching(/./),
          shortDescription: { text: expect.stringMatching(/^.{1,1024}$/) },
          fullDescription: { text: expect.stringMatching(/^.{1,1024}$/) },
          help: { text: expect.stringMatching(/./), markdown: expect.stringMatching(/\]\(http/) },
          helpUri: expect.stringMatching(/^https:/),
        });
      for (const result of one.results) {
        expect(one.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
        expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
        expect(result.message.text).not.toBe('');
      }
    }
  });

  test('stays within the limits of GitHub: results, places, tags, and ten megabytes compressed', () => {
    const text = 'An ordinary line of an agent file, with some words in it that differ.\n'.repeat(1000);
    const path = 'agents/a.md';
    const many = Array.from({ length: 30_000 }, (_, index) =>
      finding(
        path,
        { start: index * 2, end: index * 2 + 10 },
        { rule: `area/rule-${index % 150}`, message: `Unexpected \`${index * 7919}\`` },
      ),
    );
    const files = [{ path, text, findings: many }];
    const written = sarif.format(exampleRun(files), exampleEnv(files));
    const { runs } = JSON.parse(written);
    expect(runs).toHaveLength(1);
    expect(runs[0].results).toHaveLength(25_000);
    expect(gzipSync(written).length).toBeLessThan(10 * 1024 * 1024);
    const [nasty] = JSON.parse(sarif.format(nastyRun, exampleEnv([]))).runs;
    for (const { locations, relatedLocations = [] } of nasty.results) expect(locations.length + relatedLocations.length).toBeLessThan(1000);
    for (const { properties } of nasty.tool.driver.rules) expect(properties.tags.length).toBeLessThanOrEqual(20);
  });
});

describe.skipIf(!hasXmllint)('JUnit', () => {
  test('of examples, of hostile files and of nothing is valid by the schema of Jenkins', async () => {
    const cwd = folderWith({});
    const texts = [...(await reports('junit')), junit.format(nastyRun)];
    texts.forEach((text, index) => writeFileSync(join(cwd, `${index}.xml`), text));
    const names = texts.map((_, index) => join(cwd, `${index}.xml`));
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', join(FIXTURES, 'junit-10.xsd'), ...names], {
      encoding: 'utf8',
    });
    expect(stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))).toEqual([]);
    expect(status).toBe(0);
  });
});

describe('GitLab Code Quality', () => {
  test('has the documented fields and no others, with fingerprints of their own', async () => {
    for (const text of [...(await reports('gitlab')), gitlab.format(nastyRun, exampleEnv([]))]) {
      expect(text).not.toMatch(/^\ufeff/);
      const issues: readonly { readonly fingerprint: string }[] = JSON.parse(text);
      for (const issue of issues)
        expect(issue).toEqual({
          description: expect.any(String),
          check_name: expect.stringMatching(/./),
          fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
          severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
          location: { path: expect.stringMatching(/^(?!\.\/|\/)/), lines: { begin: expect.any(Number) } },
        });
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    }
  });
});

describe('annotations of GitHub', () => {
  test('are one command a line, with the documented properties, whatever the files hold', async () => {
    for (const text of [...(await reports('github')), github.format(nastyRun)]) {
      const lines = text.split('\n').slice(0, -1);
      expect(
        lines.filter((line) => !/^::(?:error|warning|notice) file=[^,:]*(?:,(?:line|endLine|col|endColumn|title)=[^,:]*)*::/.test(line)),
      ).toEqual([]);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202a-\u202e]/);
    }
  });
});

describe('the summary of a job', () => {
  test('stays below the mebibyte that GitHub takes, however many findings there are', () => {
    const path = nastyPath.repeat(3);
    const many = Array.from({ length: 5000 }, () => finding(path, { start: 0, end: 1 }, { message: NASTY.repeat(3) }));
    const text = markdown.format(exampleRun([{ path, text: NASTY, findings: many }]), exampleEnv([]));
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain('And 4500 more findings');
  });
});

describe('a report of hostile files', () => {
  test('has findings, so that the checks above mean something', async () => {
    const [hostile = '', examples = ''] = await reports('sarif');
    expect(JSON.parse(hostile).runs[0].results.length).toBeGreaterThan(15);
    expect(JSON.parse(examples).runs[0].results.length).toBeGreaterThan(5);
    expect(readFileSync(join(FIXTURES, 'junit-10.xsd'), 'utf8')).toContain('testsuites');
  });
});
