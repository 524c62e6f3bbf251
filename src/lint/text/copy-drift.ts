import type { Range } from '../../model/range.ts';
import type { PromptParts } from './sketch-prompt.ts';

const MOST_NAMED = 2;

interface PromptPart {
  readonly title: string;
  readonly hash: number;
  readonly range: Range;
}

function listOf({ titles, hashes, places }: PromptParts): readonly PromptPart[] {
  return titles.split('\n').map((title, index) => ({
    title,
    hash: hashes[index] ?? 0,
    range: { start: places[2 * index] ?? 0, end: places[2 * index + 1] ?? 0 },
  }));
}

/** Where a copy differs, in words, and its first such title, if it has one; undefined when no part of it does. */
export function describeDrift(
  ofFirst: PromptParts,
  ofCopy: PromptParts,
): { readonly words: string; readonly range: Range | undefined } | undefined {
  const [first, copy] = [listOf(ofFirst), listOf(ofCopy)];
  const known = new Map<string, Set<number>>();
  for (const { title, hash } of first) known.set(title, (known.get(title) ?? new Set()).add(hash));
  const other = copy.filter(({ title, hash }) => known.get(title)?.has(hash) !== true);
  const titles = new Set(copy.map(({ title }) => title));
  const missing = first.filter(({ title }) => !titles.has(title));
  const [place] = other;
  if (place === undefined && missing.length === 0) return undefined;
  const words = [listTitles('differs in', other), listTitles('lacks', missing)].filter((text) => text !== '').join(', ');
  return { words, range: place?.range };
}

function listTitles(verb: string, parts: readonly PromptPart[]): string {
  const named = parts.slice(0, MOST_NAMED).map(({ title }) => (title === '' ? 'its beginning' : `"${title}"`));
  const more = parts.length - named.length;
  if (named.length === 0) return '';
  return `${verb} ${named.join(more > 0 ? ', ' : ' and ')}${more > 0 ? ` and ${more} more` : ''}`;
}
