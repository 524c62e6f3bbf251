import { compareText } from '../src/model/finding.ts';

/** The part of a run report's file that sampling needs. */
export interface ReportedFile {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly severity: string;
    readonly certainty: string;
    readonly range: { readonly start: { readonly line: number } } | null;
  }[];
}

/** One sampled finding with the text of its line. */
export interface SampledFinding {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
  readonly severity: string;
  readonly certainty: string;
  readonly text: string;
}

/** What to sample, and how to see and hash the files. */
export interface SampleSettings {
  /** An area or a rule id; empty for all. */
  readonly rule: string;
  /** A certainty level; empty for all. */
  readonly certainty: string;
  readonly count: number;
  relativePath(path: string): string;
  lineOf(path: string, line: number): string;
  hash(text: string): string;
}

/**
 * Draws findings in the order of the hash of `rule|path|text of the line`: the same report gives the same sample, and
 * a finding that moves to another line stays in it.
 */
export function sampleFindings(
  files: readonly ReportedFile[],
  settings: SampleSettings,
): { readonly picked: readonly SampledFinding[]; readonly total: number } {
  const all = files.flatMap((file) => sampleOf(file, settings));
  const keyed = all.map((one) => ({ one, key: settings.hash(`${one.rule}|${settings.relativePath(one.path)}|${one.text}`) }));
  const sorted = keyed.toSorted(
    (a, b) => compareText(a.key, b.key) || a.one.line - b.one.line || compareText(a.one.message, b.one.message),
  );
  return { picked: sorted.slice(0, settings.count).map(({ one }) => one), total: all.length };
}

function sampleOf(file: ReportedFile, settings: SampleSettings): readonly SampledFinding[] {
  return file.findings
    .filter(({ rule }) => settings.rule === '' || rule === settings.rule || rule.startsWith(`${settings.rule.replace(/\/$/, '')}/`))
    .filter(({ certainty }) => settings.certainty === '' || certainty === settings.certainty)
    .map(({ rule, message, severity, certainty, range }) => {
      const line = range?.start.line ?? 1;
      return { path: file.path, line, rule, message, severity, certainty, text: range === null ? '' : settings.lineOf(file.path, line) };
    });
}
