import assert from 'node:assert/strict';
import { applyEdits } from '../fix/apply-edits.ts';
import type { Finding } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import { withoutVariant, type CaseVariant } from './case-variants.ts';
import type { ExpectedFinding } from './rule-case.ts';

const MOST_PASSES = 10;

/** What is needed to try a fix: the files without marks, and a way to look at changed ones. */
export interface FixTrial {
  readonly variant: CaseVariant;
  readonly files: ReadonlyMap<string, string>;
  find(files: ReadonlyMap<string, string>): readonly Finding[];
}

/**
 * Tries every fix of a finding alone: its text is the expected one, it changes something, it removes the finding,
 * and fixing again and again comes to rest.
 * @throws AssertionError naming the fix
 */
export function expectFixes(finding: Finding, expected: ExpectedFinding, trial: FixTrial): void {
  const safe = finding.fixes.filter((fix) => fix.safety === 'safe');
  const suggestions = finding.fixes.filter((fix) => fix.safety === 'suggestion');
  assert.ok(safe.length <= 1, `Unexpected second safe fix of \`${finding.messageId}\``);
  if (safe.length > 0) assert.ok(expected.fixed !== undefined, `Missing \`fixed\` for the safe fix of \`${finding.messageId}\``);
  if (safe.length === 0) assert.equal(expected.fixed, undefined, `Missing the safe fix of \`${finding.messageId}\``);
  assert.equal(suggestions.length, expected.suggestions?.length ?? 0, `number of suggestions of \`${finding.messageId}\``);
  for (const fix of safe) expectFix(finding, fix, expected.fixed ?? '', trial);
  for (const [index, fix] of suggestions.entries()) expectFix(finding, fix, expected.suggestions?.[index] ?? '', trial);
}

function expectFix(finding: Finding, fix: Fix, text: string, trial: FixTrial): void {
  const path = finding.place.path;
  const before = trial.files.get(path) ?? '';
  const after = applyEdits(before, fix.edits);
  assert.equal(withoutVariant(trial.variant, after), text, `the file after \`${fix.title}\``);
  assert.notEqual(after, before, `\`${fix.title}\` changes nothing`);
  const files = new Map(trial.files).set(path, after);
  const isSame = (other: Finding): boolean => other.messageId === finding.messageId && other.message === finding.message;
  const left = trial.find(files).filter(isSame).length;
  assert.ok(left < trial.find(trial.files).filter(isSame).length, `\`${fix.title}\` does not remove its finding`);
  if (fix.safety === 'safe') expectRest(fix, files, trial);
}

function expectRest(fix: Fix, files: ReadonlyMap<string, string>, trial: FixTrial): void {
  let current = files;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = trial.find(current).find((one) => one.fixes.some((other) => other.safety === 'safe'));
    const edits = next?.fixes.find((other) => other.safety === 'safe')?.edits;
    if (next === undefined || edits === undefined) return;
    const path = next.place.path;
    current = new Map(current).set(path, applyEdits(current.get(path) ?? '', edits));
  }
  assert.fail(`\`${fix.title}\` is not idempotent: after ${MOST_PASSES} passes there is still something to fix`);
}
