import type { Rule } from '../model/rule.ts';
import { readMarks } from './marked-text.ts';
import type { CaseInput, CaseSettings, ExpectedFinding, FindsCase, RuleCases } from './rule-case.ts';

/**
 * What is wrong with the cases themselves, before anything runs: one sentence each, empty when all is well.
 * A message id that no case expects counts, so that no message of a rule goes untested.
 */
export function problemsOfCases(rule: Rule, cases: RuleCases): readonly string[] {
  const all = [...cases.quiet, ...cases.finds];
  return [
    ...all.flatMap(problemsOfName),
    ...repeated(all.map((one) => one.name.trim())).map((name) => `Unexpected second case named \`${name}\``),
    ...repeated(all.map(fingerprint)).map((text) => `Unexpected second case with the same input: ${text.slice(0, 80)}`),
    ...cases.quiet.flatMap(problemsOfQuiet),
    ...cases.finds.flatMap((one) => problemsOfFinds(rule, one)),
    ...problemsOfWhole(rule, cases),
  ];
}

function problemsOfName(one: CaseSettings): readonly string[] {
  return typeof one.name === 'string' && one.name.trim() !== '' ? [] : ['Missing `name` of a case'];
}

function problemsOfQuiet(one: CaseInput & CaseSettings): readonly string[] {
  const marks = textsOf(one).reduce((sum, text) => sum + readMarks(text).ranges.length, 0);
  return marks === 0 ? [] : [`Unexpected mark in the quiet case \`${one.name}\``];
}

function problemsOfFinds(rule: Rule, one: FindsCase): readonly string[] {
  if (one.findings.length === 0) return [`Missing findings in \`${one.name}\`, expected a case without findings under \`quiet\``];
  const marks = textsOf(one).reduce((sum, text) => sum + readMarks(text).ranges.length, 0);
  const needed = one.findings.filter((finding) => finding.whole !== true).length;
  const count =
    marks === needed ? [] : [`Unexpected ${marks} marks in \`${one.name}\`, expected ${needed}: one for each finding with a range`];
  return [...count, ...one.findings.flatMap((finding) => problemsOfExpected(rule, one, finding))];
}

function problemsOfExpected(rule: Rule, one: FindsCase, finding: ExpectedFinding): readonly string[] {
  if (typeof finding.messageId !== 'string' || finding.messageId === '') return [`Missing \`messageId\` of a finding in \`${one.name}\``];
  if (!Object.hasOwn(rule.messages, finding.messageId)) return [`Unknown messageId \`${finding.messageId}\` in \`${one.name}\``];
  return [];
}

function problemsOfWhole(rule: Rule, cases: RuleCases): readonly string[] {
  const expected = new Set(cases.finds.flatMap((one) => one.findings.map((finding) => finding.messageId)));
  const unused = Object.keys(rule.messages).filter((id) => !expected.has(id));
  const hasTwo = cases.finds.some((one) => one.findings.length >= 2) || (cases.onlyOnePossible ?? '').trim() !== '';
  return [
    ...(cases.quiet.length > 0 ? [] : ['Missing quiet cases']),
    ...(cases.finds.length > 0 ? [] : ['Missing cases with findings']),
    ...(hasTwo ? [] : ['Missing a case with two findings, or `onlyOnePossible` with the reason']),
    ...unused.map((id) => `Missing a case for the message \`${id}\``),
  ];
}

function textsOf(one: CaseInput): readonly string[] {
  return one.files === undefined ? [one.text] : Object.values(one.files);
}

/** Two cases are the same when files, path and all settings are. */
function fingerprint(one: CaseInput & CaseSettings): string {
  const files = one.files === undefined ? [[one.path ?? '', one.text]] : Object.entries(one.files);
  const plain = files.map(([path, text]) => [path, readMarks(text ?? '').text]);
  const settings = [one.options ?? {}, one.scope ?? '', one.claudeVersion ?? '', one.surroundings];
  return JSON.stringify([plain, ...settings.filter((setting) => setting !== undefined)]);
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
