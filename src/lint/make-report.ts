import { fillMessage } from '../model/fill-message.ts';
import { isAtLeastAsCertain, isAtLeastAsSevere } from '../model/finding.ts';
import type { Certainty, Finding, RelatedPlace, Severity } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import type { PlannedRule, RulePlan } from '../model/plan.ts';
import type { Place } from '../model/range.ts';

/** What a rule passes to `report`, its place resolved. */
export interface RawReport {
  readonly place: Place;
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string | number>> | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
  readonly fixes?: readonly Fix[] | undefined;
  readonly certainty?: Certainty | undefined;
  readonly severity?: Severity | undefined;
  readonly cluster?: string | undefined;
}

/**
 * Turns what a rule reports into a finding. The rule can lower certainty and severity of single findings, but no
 * severity that the user chose.
 * @throws Error when the rule names a message that it does not have
 */
export function makeFinding(planned: PlannedRule, raw: RawReport): Finding {
  const { rule } = planned;
  const template = rule.messages[raw.messageId];
  if (template === undefined) throw new Error(`no message \`${raw.messageId}\``);
  const data = raw.data ?? {};
  return {
    rule: rule.id,
    messageId: raw.messageId,
    message: fillMessage(template, data),
    data,
    severity: severityOf(planned, raw.severity),
    certainty: certaintyOf(planned, raw.certainty),
    place: raw.place,
    related: raw.related ?? [],
    fixes: raw.fixes ?? [],
    ...(raw.cluster === undefined ? {} : { cluster: raw.cluster }),
  };
}

/** How sure a finding is: a rule can lower its certainty for single ones. */
export function certaintyOf({ rule }: PlannedRule, lowered: Certainty | undefined): Certainty {
  return lowered !== undefined && isAtLeastAsCertain(rule.meta.certainty, lowered) ? lowered : rule.meta.certainty;
}

function severityOf({ severity, isSeverityChosen }: PlannedRule, lowered: Severity | undefined): Severity {
  const isLowered = isSeverityChosen !== true && lowered !== undefined && isAtLeastAsSevere(severity, lowered);
  return isLowered ? lowered : severity;
}

/**
 * Refuses ranges that do not lie in the file, and edits that overlap: a bad rule fails at its own report.
 * @throws Error that says which range
 */
export function checkRanges(finding: Finding, length: number): void {
  const edits = finding.fixes.flatMap((fix) => fix.edits.map((edit) => edit.range));
  const own = finding.related.filter((related) => related.path === finding.place.path).map((related) => related.range);
  for (const range of [finding.place.range, ...own, ...edits]) {
    if (range === null) continue;
    const isInside =
      Number.isInteger(range.start) && Number.isInteger(range.end) && 0 <= range.start && range.start <= range.end && range.end <= length;
    if (!isInside) throw new Error(`range ${range.start}-${range.end} outside the file of ${length} characters`);
  }
}

/** A preset shows findings from a certainty upwards; what the toolkit itself reports is certain anyway. */
export function isCertainEnough(finding: Finding, planned: PlannedRule, plan: RulePlan): boolean {
  return isAtLeastAsCertain(finding.certainty, leastCertaintyOf(planned, plan));
}

/** From which certainty upwards the findings of a rule are shown. */
export function leastCertaintyOf({ leastCertainty }: PlannedRule, plan: RulePlan): Certainty {
  return leastCertainty ?? plan.leastCertainty;
}
