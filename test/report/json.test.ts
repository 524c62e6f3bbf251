import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import json, { toRunReportJson } from '../../src/report/json.ts';
import { exampleEnv, exampleRun, finding, rangeOf } from './example-run.ts';

const TEXT = '\ufeff---\r\nname: x\rtools: Read\n---\nBody 😀 end\n';
const schemaUrl = new URL('../../schemas/run-report.schema.json', import.meta.url);

function example() {
  const path = 'agents/x.md';
  const files = [
    {
      path,
      text: TEXT,
      findings: [
        finding(path, null, { severity: 'info', cluster: 'copied' }),
        finding(path, rangeOf(TEXT, 'end'), {
          related: [
            { path, range: rangeOf(TEXT, 'tools'), label: 'the other value' },
            { path: 'agents/unread.md', range: { start: 1, end: 2 }, label: 'not at hand' },
          ],
          fixes: [{ title: 'Drop it', safety: 'safe', edits: [{ range: rangeOf(TEXT, 'end'), text: '' }] }],
        }),
      ],
    },
    { path: 'agents/y.md', text: '', load: { verdict: 'skipped', reason: 'no-front-matter', as: null } as const },
  ];
  return { run: exampleRun(files, [finding('agents', null, { rule: 'project/budget', severity: 'warning' })]), env: exampleEnv(files) };
}

describe('the json report', () => {
  test.each([
    ['several files', example()],
    ['no file', { run: exampleRun([], []), env: exampleEnv([]) }],
  ])('is what JSON.stringify prints, written file by file: %s', (_name, { run, env }) => {
    expect([...json.parts(run, env)].length).toBe(run.files.length + 2);
    expect(json.format(run, env)).toBe(`${JSON.stringify(toRunReportJson(run, env), null, 2)}\n`);
  });

  test('gives points with line, column and offset, counting BOM, CRLF, CR and surrogates', () => {
    const { run, env } = example();
    const report = JSON.parse(json.format(run, env));
    expect(report.files[0].findings[1]).toEqual({
      rule: 'area/thing',
      messageId: 'thing',
      message: 'Unexpected `x`, expected `y`',
      severity: 'error',
      certainty: 'certain',
      range: { start: { line: 5, column: 9, offset: 38 }, end: { line: 5, column: 12, offset: 41 } },
      related: [
        {
          path: 'agents/x.md',
          range: { start: { line: 3, column: 1, offset: 14 }, end: { line: 3, column: 6, offset: 19 } },
          label: 'the other value',
        },
        { path: 'agents/unread.md', range: null, label: 'not at hand' },
      ],
      fixes: [
        {
          title: 'Drop it',
          safety: 'safe',
          edits: [{ range: { start: { line: 5, column: 9, offset: 38 }, end: { line: 5, column: 12, offset: 41 } }, text: '' }],
        },
      ],
      url: 'https://example.test/area/thing',
    });
  });

  test('keeps the order of keys that the contract shows', () => {
    const { run, env } = example();
    const report = toRunReportJson(run, env);
    expect(Object.keys(report)).toEqual(['version', 'tool', 'files', 'projectFindings', 'counts', 'suppressed']);
    const [, after] = json.format(run, env).split('"findings": [');
    const keys = [...((after ?? '').split('},')[0]?.matchAll(/^ {10}"(\w+)":/gm) ?? [])].map((match) => match[1]);
    expect(keys).toEqual(['rule', 'messageId', 'message', 'severity', 'certainty', 'range', 'related', 'fixes', 'url', 'cluster']);
  });

  test('says with path what has no line, and counts', () => {
    const { run, env } = example();
    expect(toRunReportJson(run, env)).toMatchObject({
      tool: { name: 'subagent-kit', version: '0.1.0' },
      projectFindings: [{ path: 'agents', rule: 'project/budget', range: null }],
      counts: { error: 1, warning: 1, info: 1 },
    });
  });

  test('prints the same bytes for the same run, indented by two, with a line end', () => {
    const { run, env } = example();
    const text = json.format(run, env);
    const again = example();
    expect(json.format(again.run, again.env)).toBe(text);
    expect(text.startsWith('{\n  "version": 1,\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test.skipIf(!existsSync(schemaUrl))('satisfies the schema of the run report', () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(schemaUrl, 'utf8')));
    const { run, env } = example();
    validate(JSON.parse(json.format(run, env)));
    expect(validate.errors).toBeNull();
  });
});
