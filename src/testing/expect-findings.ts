import assert from 'node:assert/strict';
import { compareText, type Finding } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import { readMarks } from './marked-text.ts';
import type { ExpectedFinding } from './rule-case.ts';

/** An expected finding with the place that its mark stands for. */
export interface PlacedExpectation {
  readonly expected: ExpectedFinding;
  readonly path: string;
  readonly range: Range | null;
}

/** Gives every expected finding its mark: files in the order of their paths, marks in the order in which they open. */
export function placeExpectations(files: ReadonlyMap<string, string>, findings: readonly ExpectedFinding[]): readonly PlacedExpectation[] {
  const paths = [...files.keys()].toSorted(compareText);
  const marks = paths.flatMap((path) => readMarks(files.get(path) ?? '').ranges.map((range) => ({ path, range })));
  const rest = marks.values();
  return findings.map((expected) => {
    if (expected.whole === true) return { expected, path: expected.path ?? paths[0] ?? '', range: null };
    const mark = rest.next().value;
    return { expected, path: mark?.path ?? '', range: mark?.range ?? null };
  });
}

/**
 * Pairs what was found with what was expected, both in the order of a report.
 * @throws AssertionError that shows both lists where ids or places differ, or where a given field differs
 */
export function expectFindings(
  found: readonly Finding[],
  expectations: readonly PlacedExpectation[],
  textOf: (path: string) => string,
): readonly { readonly finding: Finding; readonly expected: ExpectedFinding }[] {
  const actual = found.map((finding) => ({ finding, line: describePlace(finding.messageId, finding.place, textOf) }));
  const wanted = expectations.map((one) => ({ expected: one.expected, line: describePlace(one.expected.messageId, one, textOf) }));
  const byLine = (a: { line: string }, b: { line: string }): number => compareText(a.line, b.line);
  actual.sort(byLine);
  wanted.sort(byLine);
  assert.deepStrictEqual(linesOf(actual), linesOf(wanted), `findings differ\n${printDifference(linesOf(actual), linesOf(wanted))}`);
  return actual.flatMap(({ finding }, index) => {
    const expected = wanted[index]?.expected;
    if (expected === undefined) return [];
    expectFields(finding, expected, textOf);
    return [{ finding, expected }];
  });
}

/** @throws AssertionError when a placeholder of the message got no value, or when the range is not inside the file */
export function expectSoundFinding(rule: Rule, finding: Finding, textOf: (path: string) => string): void {
  const template = rule.messages[finding.messageId] ?? '';
  for (const [, name] of template.matchAll(/\{(\w{1,40})\}/g)) {
    assert.ok(
      name !== undefined && Object.hasOwn(finding.data, name),
      `Missing value for \`{${name}}\` in message \`${finding.messageId}\``,
    );
  }
  assert.ok(!/[\r\n]/.test(finding.message), `Unexpected line break in the message: ${JSON.stringify(finding.message)}`);
  const range = finding.place.range;
  if (range === null) return;
  const isInside = range.start >= 0 && range.start <= range.end && range.end <= textOf(finding.place.path).length;
  assert.ok(isInside, `Unexpected range ${range.start} to ${range.end}, expected one inside the file`);
}

function expectFields(finding: Finding, expected: ExpectedFinding, textOf: (path: string) => string): void {
  const { messageId } = finding;
  if (expected.data !== undefined) assert.deepStrictEqual(finding.data, expected.data, `data of \`${messageId}\``);
  if (expected.message !== undefined) assert.equal(finding.message, expected.message);
  if (expected.severity !== undefined) assert.equal(finding.severity, expected.severity, `severity of \`${messageId}\``);
  if (expected.certainty !== undefined) assert.equal(finding.certainty, expected.certainty, `certainty of \`${messageId}\``);
  if (expected.related === undefined) return;
  const related = finding.related.map(({ path, range }) => (range === null ? null : textOf(path).slice(range.start, range.end)));
  assert.deepStrictEqual(related, expected.related, `related places of \`${messageId}\``);
}

function describePlace(messageId: string, place: { path: string; range: Range | null }, textOf: (path: string) => string): string {
  if (place.range === null) return `${place.path}: whole file: ${messageId}`;
  const { start, end } = place.range;
  const at = String(start).padStart(7, '0');
  return `${place.path}:${at}-${end}: ${messageId}: ${JSON.stringify(textOf(place.path).slice(start, end))}`;
}

function linesOf(list: readonly { readonly line: string }[]): readonly string[] {
  return list.map(({ line }) => line);
}

function printDifference(actual: readonly string[], wanted: readonly string[]): string {
  const surplus = actual.filter((line) => !wanted.includes(line)).map((line) => `  unexpected  ${line}`);
  const missing = wanted.filter((line) => !actual.includes(line)).map((line) => `  missing     ${line}`);
  return [...surplus, ...missing].join('\n');
}
