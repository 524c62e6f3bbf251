import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sampleFindings, type ReportedFile, type SampleSettings } from '../../scripts/pick-sample.ts';

const at = (line: number): { readonly start: { readonly line: number } } => ({ start: { line } });
const finding = (rule: string, line: number, certainty = 'likely') => ({
  rule,
  message: `m${line}`,
  severity: 'info',
  certainty,
  range: at(line),
});

const files: readonly ReportedFile[] = [
  { path: 'root/a.md', findings: [finding('fantasy/hype', 1), finding('fantasy/hype', 2), finding('tools/unknown', 3, 'certain')] },
  { path: 'root/b.md', findings: [{ ...finding('fantasy/hypes', 1), range: null }] },
];

const settings: SampleSettings = {
  rule: '',
  certainty: '',
  count: 30,
  relativePath: (path) => path.slice('root/'.length),
  lineOf: (path, line) => `${path} ${line}`,
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};

const rulesOf = (change: Partial<SampleSettings>): readonly string[] =>
  sampleFindings(files, { ...settings, ...change }).picked.map(({ rule, line }) => `${rule}:${line}`);

test('draws by area, by rule and by certainty', () => {
  expect(rulesOf({ rule: 'fantasy' }).toSorted()).toEqual(['fantasy/hype:1', 'fantasy/hype:2', 'fantasy/hypes:1']);
  expect(rulesOf({ rule: 'fantasy/hype' }).toSorted()).toEqual(['fantasy/hype:1', 'fantasy/hype:2']);
  expect(rulesOf({ certainty: 'certain' })).toEqual(['tools/unknown:3']);
});

test('draws the same findings whatever the order of the report', () => {
  const turned = files.toReversed().map((file) => ({ ...file, findings: file.findings.toReversed() }));
  expect(sampleFindings(turned, { ...settings, count: 2 })).toEqual(sampleFindings(files, { ...settings, count: 2 }));
});

test('hashes the rule, the relative path and the text of the line', () => {
  const hashed: string[] = [];
  const hash = (text: string): string => `${hashed.push(text)}`;
  sampleFindings(files, { ...settings, rule: 'tools', hash });
  expect(hashed).toEqual(['tools/unknown|a.md|root/a.md 3']);
});

test('says out of how many it drew', () => {
  expect(sampleFindings(files, { ...settings, count: 1 })).toMatchObject({ total: 4, picked: [{}] });
});
