import type { Finding } from '../model/finding.ts';
import type { Fix, TextEdit } from '../model/fix.ts';
import { indexFrom } from '../model/index-from.ts';
import { compareEdits, editsConflict } from './apply-edits.ts';

/** A fix together with the rule that offers it. */
export interface ChosenFix {
  readonly rule: string;
  readonly fix: Fix;
}

export interface FixChoice {
  /** Rules whose suggestions are applied as well. */
  readonly suggestionsOf: ReadonlySet<string>;
  /** Rules whose fixes are left alone. */
  readonly except: ReadonlySet<string>;
}

/**
 * Picks one fix a finding, in the order of the findings: the first safe one, else the first suggestion of a chosen rule.
 * A fix whose edits touch those of an earlier one waits for the next pass.
 */
export function chooseFixes(findings: readonly Finding[], choice: FixChoice): readonly ChosenFix[] {
  const chosen: ChosenFix[] = [];
  /** In the order of the text; no two of them conflict. */
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = choice.except.has(finding.rule) ? undefined : preferredFix(finding, choice.suggestionsOf);
    if (fix === undefined || fix.edits.length === 0 || conflictsWithItself(fix)) continue;
    if (fix.edits.some((edit) => touchesOne(taken, edit))) continue;
    chosen.push({ rule: finding.rule, fix });
    for (const edit of fix.edits) taken.splice(indexFrom(taken, edit.range.start), 0, edit);
  }
  return chosen;
}

/** Of edits that don't conflict with each other, only the neighbours of another one can conflict with it. */
function touchesOne(taken: readonly TextEdit[], edit: TextEdit): boolean {
  const at = indexFrom(taken, edit.range.start);
  return taken.slice(Math.max(at - 1, 0), at + 1).some((other) => editsConflict(edit, other));
}

function preferredFix({ rule, fixes }: Finding, suggestionsOf: ReadonlySet<string>): Fix | undefined {
  return fixes.find((fix) => fix.safety === 'safe') ?? (suggestionsOf.has(rule) ? fixes[0] : undefined);
}

function conflictsWithItself({ edits }: Fix): boolean {
  const sorted = edits.toSorted(compareEdits);
  return sorted.some((edit, index) => {
    const next = sorted[index + 1];
    return edit.range.end < edit.range.start || (next !== undefined && editsConflict(edit, next));
  });
}
