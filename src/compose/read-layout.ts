import type { LayoutPart } from '../model/composed-agent.ts';
import type { PackText } from '../model/rule-pack.ts';

/** Lines of a layout before slots are filled; see `LayoutLine`. */
export type RawLayoutLine =
  | { readonly kind: 'text'; readonly text: PackText }
  | { readonly kind: 'part'; readonly part: LayoutPart; readonly mark: string }
  | { readonly kind: 'rules'; readonly head: readonly RawHeadPiece[]; readonly blankLines: number; readonly mark: string };

export type RawHeadPiece =
  | { readonly kind: 'text'; readonly text: PackText; readonly withSubtitle: boolean }
  | { readonly kind: 'n' }
  | { readonly kind: 'title' }
  | { readonly kind: 'subtitle' };

const PARTS = ['preamble', 'pre_execution', 'additional', 'violation_response', 'trailer'] as const satisfies readonly LayoutPart[];
const HEAD_PLACES = ['n', 'title', 'subtitle'] as const;
/** Names of places that are long enough to be mistyped. */
export const LAYOUT_PLACES: readonly string[] = [...PARTS, 'title', 'subtitle', 'body'];

const PLACE_LINE = /^([ \t]{0,8}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?\{([a-z_]+)\}$/;
const MOST_BLANK_LINES = 3;

/**
 * Reads a layout: the block as it should look, with `{preamble}`, `1. {pre_execution}` and so on where a part goes, and
 * one rule, from the line with `{title}` to the line with `{body}`, where all of them go. A place counts once; what is
 * none is text.
 */
export function readLayout(layout: PackText): readonly RawLayoutLine[] {
  const lines = layout.text.split('\n');
  const read: RawLayoutLine[] = [];
  const taken = new Set<string>();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const place = placeOn(line);
    const part = PARTS.find((name) => name === place?.name);
    const rules = taken.has('rules') ? undefined : readRulesPlace(lines, index, layout);
    if (rules !== undefined) {
      taken.add('rules');
      read.push(rules);
      index += rules.blankLines + 1;
    } else if (part !== undefined && place !== undefined && !taken.has(part)) {
      taken.add(part);
      read.push({ kind: 'part', part, mark: place.mark });
    } else read.push({ kind: 'text', text: { ...layout, text: line } });
  }
  return read;
}

function placeOn(line: string): { readonly mark: string; readonly name: string } | undefined {
  const match = PLACE_LINE.exec(line);
  return match?.[2] === undefined ? undefined : { mark: match[1] ?? '', name: match[2] };
}

function readRulesPlace(lines: readonly string[], at: number, layout: PackText): Extract<RawLayoutLine, { kind: 'rules' }> | undefined {
  const line = lines[at] ?? '';
  if (!line.includes('{title}')) return undefined;
  let blankLines = 0;
  while (blankLines < MOST_BLANK_LINES && lines[at + blankLines + 1] === '') blankLines++;
  const body = placeOn(lines[at + blankLines + 1] ?? '');
  return body?.name === 'body' ? { kind: 'rules', head: readHead(line, layout), blankLines, mark: body.mark } : undefined;
}

/** Cuts a title line at its places; what stands between title and subtitle belongs to the subtitle. */
function readHead(line: string, layout: PackText): readonly RawHeadPiece[] {
  const pieces: RawHeadPiece[] = [];
  const hasSubtitle = line.indexOf('{subtitle}') > line.indexOf('{title}');
  let end = 0;
  let isAfterTitle = false;
  for (const { place, start } of placesIn(line)) {
    const withSubtitle = hasSubtitle && isAfterTitle && place === 'subtitle';
    if (start > end) pieces.push({ kind: 'text', text: { ...layout, text: line.slice(end, start) }, withSubtitle });
    pieces.push({ kind: place });
    isAfterTitle = place === 'title';
    end = start + place.length + 2;
  }
  if (end < line.length) pieces.push({ kind: 'text', text: { ...layout, text: line.slice(end) }, withSubtitle: false });
  return pieces;
}

function placesIn(line: string): readonly { readonly place: (typeof HEAD_PLACES)[number]; readonly start: number }[] {
  return HEAD_PLACES.map((place) => ({ place, start: line.indexOf(`{${place}}`) }))
    .filter(({ start }) => start !== -1)
    .toSorted((a, b) => a.start - b.start);
}
