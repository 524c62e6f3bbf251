import type { TracedPiece, TracedText } from '../model/origin.ts';
import type { PackText } from '../model/rule-pack.ts';

/** On a line of its own in an agent's text: here stands the rule block. Without it, the block follows the text. */
export const RULES_MARKER = '<!-- rule_pack -->';

/** An agent's own text, line ends LF; the marker is a piece of its own in an agent that uses a rule pack. */
export function splitAtMarker(body: PackText, usesPack: boolean): TracedText {
  const at = usesPack ? findMarker(body.text) : -1;
  const cuts = at === -1 ? [0, body.text.length] : [0, at, at + RULES_MARKER.length, body.text.length];
  return cuts.slice(1).flatMap((end, index): readonly TracedPiece[] => {
    const start = cuts[index] ?? 0;
    if (start === end) return [];
    const range = { start: body.range.start + start, end: body.range.start + end };
    return [{ text: unixLines(body.text.slice(start, end)), origin: { kind: 'source', path: body.path, range } }];
  });
}

function findMarker(text: string): number {
  for (let at = text.indexOf(RULES_MARKER); at !== -1; at = text.indexOf(RULES_MARKER, at + 1)) {
    if (isLineEnd(text.charAt(at - 1)) && isLineEnd(text.charAt(at + RULES_MARKER.length))) return at;
  }
  return -1;
}

function isLineEnd(character: string): boolean {
  return character === '' || character === '\n' || character === '\r';
}

function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
