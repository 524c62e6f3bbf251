import { compareText } from '../../model/finding.ts';
import { plainText } from '../../model/origin.ts';
import type { TracedPiece, TracedText } from '../../model/origin.ts';
import type { SharedText } from './merge-lists.ts';

/** The words that roles put into one slot, where they differ; by slot, then by member. */
export type RoleWords = Map<string, Map<string, TracedPiece>>;

/**
 * One wording for all holders of a text. A slot that all of them fill alike keeps its words; another is written as
 * `{slot}`, and the words of each holder are noted.
 */
export function wordForAll({ holders }: SharedText, words: RoleWords): TracedText {
  const [first = []] = holders.values();
  const texts = [...holders.values()];
  if (texts.every((text) => plainText(text) === plainText(first))) return first;
  return first.map((piece, index) => {
    const { slot } = piece;
    if (slot === undefined || texts.every((text) => text[index]?.text === piece.text)) return piece;
    for (const [member, text] of holders) noteWord(words, { slot, member, piece: text[index] });
    return { text: `{${slot}}`, origin: { kind: 'generated', what: 'orchestration' } };
  });
}

function noteWord(words: RoleWords, { slot, member, piece }: { slot: string; member: string; piece: TracedPiece | undefined }): void {
  const byMember = words.get(slot) ?? new Map<string, TracedPiece>();
  words.set(slot, byMember);
  if (piece !== undefined) byMember.set(member, piece);
}

/** Slots with differing words, sorted. */
export function slotsOf(words: RoleWords): readonly string[] {
  return [...words.keys()].toSorted(compareText);
}
