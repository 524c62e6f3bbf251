import doubledWordRule from '../lint/rules/rules/doubled-word.ts';
import type { Finding } from '../model/finding.ts';
import type { TracedPiece } from '../model/origin.ts';
import type { PackText } from '../model/rule-pack.ts';
import { mergeFinding } from './compose-finding.ts';

const WORD = /[\p{L}\p{N}]/u;
const MOST_WORD_CHARACTERS = 40;

/** Finds a slot value that repeats the word beside it, its plural too: `{domain} deployment` with `deployment` in the slot. */
export function findDoubledWords(pieces: readonly TracedPiece[], source: PackText): readonly Finding[] {
  const findings: Finding[] = [];
  for (let index = 1; index < pieces.length; index++) {
    const left = pieces[index - 1];
    const right = pieces[index];
    if (left === undefined || right === undefined) continue;
    const word = doubledWord(left.text, right.text);
    if (word !== undefined) findings.push(report(word, { left, right, source }));
  }
  return findings;
}

function doubledWord(left: string, right: string): string | undefined {
  const gap = isGap(left.at(-1)) ? left.at(-1) : isGap(right.at(0)) ? right.at(0) : undefined;
  if (gap === undefined) return undefined;
  const before = lastWord(isGap(left.at(-1)) ? left.slice(0, -1) : left);
  const after = firstWord(isGap(left.at(-1)) ? right : right.slice(1));
  const [first, second] = [before.toLowerCase(), after.toLowerCase()];
  return first !== '' && (second === first || second === `${first}s`) ? `${before}${gap}${after}` : undefined;
}

function isGap(character: string | undefined): boolean {
  return character === ' ' || character === '/';
}

function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && text.length - start < MOST_WORD_CHARACTERS && WORD.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}

function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && end < MOST_WORD_CHARACTERS && WORD.test(text.charAt(end))) end++;
  return text.slice(0, end);
}

function report(words: string, at: { left: TracedPiece; right: TracedPiece; source: PackText }): Finding {
  const isSource = (piece: TracedPiece): boolean => piece.origin.kind === 'source' && piece.origin.range === at.source.range;
  const slot = isSource(at.left) ? at.right : at.left;
  const place = slot.origin.kind === 'source' ? slot.origin : at.source;
  const related = [{ path: at.source.path, range: at.source.range, label: 'the text around the slot' }];
  return mergeFinding(doubledWordRule, { messageId: 'filled', data: { words }, path: place.path, range: place.range, related });
}
