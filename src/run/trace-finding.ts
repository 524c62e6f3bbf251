import type { Finding, RelatedPlace } from '../model/finding.ts';
import type { Place, Range } from '../model/range.ts';
import type { Rendered, Segment } from '../model/rendered.ts';

/** What is needed to find the way from a rendered text back to its sources. */
export interface Trace {
  readonly rendered: Pick<Rendered, 'text' | 'segments'>;
  /** Texts of the sources by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * A finding about a rendered text as one about its sources: each place becomes that of the source which wrote it, as
 * narrow as the source allows. Undefined when the toolkit itself wrote what the finding is about.
 */
export function traceFinding(finding: Finding, trace: Trace): Finding | undefined {
  const place = finding.place.range === null ? undefined : traceRange(finding.place.range, trace);
  if (place === undefined) return undefined;
  const related = finding.related.flatMap((other): readonly RelatedPlace[] => {
    const found = other.range === null ? undefined : traceRange(other.range, trace);
    return found === undefined ? [] : [{ ...found, label: other.label }];
  });
  return { ...finding, place, related, fixes: [] };
}

function traceRange(range: Range, { rendered, texts }: Trace): Place | undefined {
  const inside = rendered.segments.filter((segment) => segment.range.start < range.end && range.start < segment.range.end);
  const own = inside.find(({ origin }) => origin.kind === 'source');
  if (own === undefined || own.origin.kind !== 'source') return undefined;
  const { path, range: source } = own.origin;
  const text = texts.get(path);
  if (text === undefined) return { path, range: source };
  return { path, range: narrow(range, own, { written: rendered.text, source: text.slice(source.start, source.end), at: source }) };
}

/** The part of a source that a part of its rendered stretch comes from; all of it where the two are written differently. */
function narrow(range: Range, segment: Segment, { written, source, at }: { written: string; source: string; at: Range }): Range {
  const stretch = written.slice(segment.range.start, segment.range.end);
  const from = Math.max(range.start, segment.range.start) - segment.range.start;
  const to = Math.min(range.end, segment.range.end) - segment.range.start;
  const offset = source.indexOf(stretch);
  if (offset !== -1) return { start: at.start + offset + from, end: at.start + offset + to };
  if (source.replaceAll('\r\n', '\n') !== stretch) return at;
  const grown = (length: number): number => length + countBreaks(stretch, length);
  return { start: at.start + grown(from), end: at.start + grown(to) };
}

function countBreaks(text: string, end: number): number {
  let count = 0;
  for (let index = text.indexOf('\n'); index !== -1 && index < end; index = text.indexOf('\n', index + 1)) count++;
  return count;
}
