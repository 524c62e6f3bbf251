import type { Place, Point } from '../model/range.ts';
import type { RunReport } from '../model/report.ts';

/** First and last point of a place; undefined for a whole file, and for a file whose lines nobody has read. */
export function pointsOf(
  run: Pick<RunReport, 'lines'>,
  { path, range }: Place,
): { readonly start: Point; readonly end: Point } | undefined {
  const lines = run.lines.get(path);
  return range === null || lines === undefined ? undefined : { start: lines.pointAt(range.start), end: lines.pointAt(range.end) };
}
