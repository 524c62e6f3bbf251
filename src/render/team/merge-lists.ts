import type { TracedText } from '../../model/origin.ts';

/** A text that several members of a team have, and who they are. */
export interface SharedText {
  /** Equal for texts that differ in the words of their slots only. */
  readonly key: string;
  /** Each holder's own wording, in the order of the members. */
  readonly holders: ReadonlyMap<string, TracedText>;
}

/** Lists of texts by member: each text once, in an order that keeps that of every list where they agree. */
export function mergeLists(lists: ReadonlyMap<string, readonly TracedText[]>): readonly SharedText[] {
  const merged: { readonly key: string; readonly holders: Map<string, TracedText> }[] = [];
  for (const [member, texts] of lists) {
    // From the end: a new text stands before the next one that is known.
    let before = merged.length;
    for (const text of texts.toReversed()) {
      const key = keyOf(text);
      const known = merged.findIndex((shared) => shared.key === key);
      if (known === -1) merged.splice(before, 0, { key, holders: new Map([[member, text]]) });
      else {
        merged[known]?.holders.set(member, text);
        before = Math.min(before, known);
      }
    }
  }
  return merged;
}

/** What two statements have in common that say the same in the words of their roles. */
function keyOf(text: TracedText): string {
  const template = text.map((piece) => (piece.slot === undefined ? piece.text : `\u0000${piece.slot}\u0000`)).join('');
  return template.split(/\s+/).join(' ').trim().toLowerCase();
}
