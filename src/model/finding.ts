import type { Fix } from './fix.ts';
import type { Place } from './range.ts';

/** What a finding costs: decided by the user. */
export type Severity = 'error' | 'warning' | 'info';

/** How sure the rule is: it follows from the file, measured precision of at least 0.9, or a hint. */
export type Certainty = 'certain' | 'likely' | 'possible';

/** A second place that belongs to a finding. */
export interface RelatedPlace extends Place {
  readonly label: string;
}

/** One thing that a rule reports, at one place. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  /** One plain sentence, placeholders filled; backticks are its only markup. */
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly place: Place;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** Joins one defect that was copied into many files. */
  readonly cluster?: string;
}

const SEVERITIES = ['info', 'warning', 'error'] as const satisfies readonly Severity[];
const CERTAINTIES = ['possible', 'likely', 'certain'] as const satisfies readonly Certainty[];

export function isAtLeastAsSevere(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}

export function isAtLeastAsCertain(certainty: Certainty, least: Certainty): boolean {
  return CERTAINTIES.indexOf(certainty) >= CERTAINTIES.indexOf(least);
}

/** The order of every report: path, offset (whole file first), rule, end, message. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.place.path, b.place.path) ||
    (a.place.range?.start ?? -1) - (b.place.range?.start ?? -1) ||
    compareText(a.rule, b.rule) ||
    (a.place.range?.end ?? -1) - (b.place.range?.end ?? -1) ||
    compareText(a.message, b.message)
  );
}

/** Order by UTF-16 code units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
