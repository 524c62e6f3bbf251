import type { Fence, ListMarker, MarkedLine } from './line-marks.ts';
import { closesFence, fenceAt, headingDepthAt, listMarkerAt } from './line-marks.ts';

/** What may go on where a line ends. */
interface Open {
  /** A fence at the top level. */
  fence: Fence | undefined;
  /** The end of an HTML block that goes on after blank lines. */
  htmlEnd: string | undefined;
  /** True from a line that may begin an HTML block to the next blank line. */
  hasHtml: boolean;
  /** The column where the text of the outermost list item begins; Infinity without a list. */
  itemColumn: number;
  /** True when the list may have ended. */
  isLoose: boolean;
  /** True when nobody can say where a block ends without reading all of it: no cut from here on. */
  isUnsure: boolean;
}

/**
 * Cuts a body where no block of Markdown can go on: around a heading at the margin, around a fence, and before any other line
 * at the margin that follows a blank line and opens no list item. Every line is in one part, in order.
 */
export function splitBody(text: string, lines: readonly MarkedLine[]): readonly (readonly MarkedLine[])[] {
  const parts: MarkedLine[][] = [];
  let part: MarkedLine[] = [];
  const open: Open = { fence: undefined, htmlEnd: undefined, hasHtml: false, itemColumn: Infinity, isLoose: false, isUnsure: false };
  let isAfterBlank = true;
  const cut = (): void => {
    if (part.length > 0) parts.push(part);
    part = [];
    open.itemColumn = Infinity;
    open.isLoose = false;
    isAfterBlank = true;
  };
  for (const line of lines) {
    if (open.isUnsure || open.fence !== undefined || open.htmlEnd !== undefined) {
      part.push(line);
      const wasFence = open.fence !== undefined;
      close(open, text, line);
      if (wasFence && open.fence === undefined) cut();
      continue;
    }
    const { start, at, end, hasTab } = line;
    if (at === end) {
      part.push(line);
      open.hasHtml = false;
      isAfterBlank = true;
      continue;
    }
    const isHeading = at === start && !open.hasHtml && headingDepthAt(text, at, end) > 0;
    const fence = at - start > 3 || hasTab || at - start >= open.itemColumn ? undefined : fenceAt(text, at, end);
    const marker = hasTab ? undefined : listMarkerAt(text, at, end);
    const isAnew = isAfterBlank && at === start && marker === undefined;
    if (isHeading || isAnew || (fence !== undefined && !open.hasHtml)) cut();
    part.push(line);
    noteOpening(open, text, line, { fence, marker, isAfterBlank });
    if (isHeading) cut();
    else isAfterBlank = false;
  }
  cut();
  return parts;
}

function close(open: Open, text: string, { start, at, end, hasTab }: MarkedLine): void {
  if (open.isUnsure) return;
  if (open.fence !== undefined) {
    if (at - start <= 3 && !hasTab && closesFence(text, at, end, open.fence)) open.fence = undefined;
  } else if (open.htmlEnd !== undefined && text.slice(start, end).toLowerCase().includes(open.htmlEnd)) open.htmlEnd = undefined;
}

interface Opening {
  readonly fence: Fence | undefined;
  readonly marker: ListMarker | undefined;
  readonly isAfterBlank: boolean;
}

function noteOpening(open: Open, text: string, { start, at, end }: MarkedLine, { fence, marker, isAfterBlank }: Opening): void {
  const indent = at - start;
  const isInList = indent >= open.itemColumn;
  if (isInList) {
    if (indent <= 3 && (open.isLoose || open.hasHtml) && fenceAt(text, at, end) !== undefined) open.isUnsure = true;
  } else if (fence !== undefined) {
    if (open.hasHtml) open.isUnsure = true;
    else open.fence = fence;
  } else if (marker === undefined) open.isLoose = true;
  else noteMarker(open, marker, { indent, isAfterBlank });
  if (text.charAt(at) === '<' && indent <= 3) noteHtml(open, text.slice(at, end).toLowerCase(), isInList);
}

function noteMarker(open: Open, marker: ListMarker, at: { readonly indent: number; readonly isAfterBlank: boolean }): void {
  const isText =
    open.itemColumn === Infinity && (at.indent > 3 || (!at.isAfterBlank && marker.number !== undefined && marker.number !== 1));
  if (isText) return;
  open.isLoose = open.hasHtml || !marker.isPlain || at.indent > 3;
  open.itemColumn = at.indent + marker.width;
}

/** HTML that blank lines do not end, other than comments: rare enough to be left to the Markdown parser. */
const LONG_HTML = /^<(?:script|pre|style|textarea|\?|![a-z[])/;

function noteHtml(open: Open, rest: string, isInList: boolean): void {
  const isComment = rest.startsWith('<!--');
  if (LONG_HTML.test(rest)) open.isUnsure = true;
  else if (!isComment || rest.includes('-->', 4)) open.hasHtml = true;
  else if (isInList) open.isUnsure = true;
  else open.htmlEnd = '-->';
}
