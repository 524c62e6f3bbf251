import type { AgentDocument } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';
import { hashWithoutBlanks } from './text-sketch.ts';

/** A title of a prompt with a hash of what stands between it and the next title. */
export type PromptPart = {
  readonly title: string;
  readonly hash: string;
  readonly start: number;
  readonly end: number;
};

const MOST_PARTS = 100;
const MOST_NAMED = 2;
const MOST_TITLE = 40;

/** The parts of a prompt in order; what stands before the first title has an empty one. The rule block, which agents share, is left out. */
export function sketchParts({ text, body, sections, ruleBlock }: AgentDocument): readonly PromptPart[] {
  const isOwn = (start: number): boolean => ruleBlock === undefined || start < ruleBlock.range.start || start >= ruleBlock.range.end;
  const titles = sections.filter(({ titleRange }) => isOwn(titleRange.start)).slice(0, MOST_PARTS);
  const start = { title: '', titleRange: { start: body.start, end: body.start } };
  return [start, ...titles].map(({ title, titleRange }, index) => {
    const end = titles[index]?.titleRange.start ?? body.end;
    const words = text.slice(titleRange.end, end).trimEnd();
    return {
      title: title.slice(0, MOST_TITLE),
      hash: hashWithoutBlanks(words.replace(/[#*]{1,6}$/, '')),
      start: titleRange.start,
      end: titleRange.end,
    };
  });
}

/** Where a copy differs, in words, and its first such title, if it has one; undefined when no part of it does. */
export function describeDrift(
  first: readonly PromptPart[],
  copy: readonly PromptPart[],
): { readonly words: string; readonly range: Range | undefined } | undefined {
  const known = new Map<string, Set<string>>();
  for (const { title, hash } of first) known.set(title, (known.get(title) ?? new Set()).add(hash));
  const other = copy.filter(({ title, hash }) => known.get(title)?.has(hash) !== true);
  const titles = new Set(copy.map(({ title }) => title));
  const missing = first.filter(({ title }) => !titles.has(title));
  const [place] = other;
  if (place === undefined && missing.length === 0) return undefined;
  const words = [listTitles('differs in', other), listTitles('lacks', missing)].filter((text) => text !== '').join(', ');
  return { words, range: place === undefined ? undefined : { start: place.start, end: place.end } };
}

function listTitles(verb: string, parts: readonly PromptPart[]): string {
  const named = parts.slice(0, MOST_NAMED).map(({ title }) => (title === '' ? 'its beginning' : `"${title}"`));
  const more = parts.length - named.length;
  if (named.length === 0) return '';
  return `${verb} ${named.join(more > 0 ? ', ' : ' and ')}${more > 0 ? ` and ${more} more` : ''}`;
}
