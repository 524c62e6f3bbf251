import type { Finding } from '../model/finding.ts';
import type { ReporterEnv } from '../model/report.ts';

/**
 * A fingerprint for each finding of a run, in order: 32 hexadecimal digits of rule, path and the text of the line without blanks
 * at its ends, so that edits elsewhere in the file leave it as it is; without a line, of the message's id, so that its figures may
 * change. Findings that are alike are counted.
 */
export function fingerprintsOf(findings: readonly Finding[], env: Pick<ReporterEnv, 'sourceOf' | 'hash'>): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ rule, place, messageId }) => {
    const source = place.range === null ? undefined : env.sourceOf(place.path);
    const line = source === undefined || place.range === null ? messageId : lineAround(source, place.range.start);
    const key = JSON.stringify([rule, place.path, line]);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return env.hash(`${key}${count}`).slice(0, 32);
  });
}

function lineAround(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = source.indexOf('\n', offset);
  return source.slice(start, end === -1 ? source.length : end).trim();
}
