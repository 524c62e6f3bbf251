import { compareText } from '../model/finding.ts';
import { fillTemplate } from './mask-slots.ts';
import { mostVoted } from './settle-values.ts';
import type { AddressedTexts, SlotValues, Templates } from './slot-model.ts';

/** A word of the templates for which agents consistently have another. */
export interface WordSlot {
  readonly word: string;
  /** An agent's own words, by its index; agents that are not here have the word itself. */
  readonly values: ReadonlyMap<number, string>;
  /** Texts in which agents differ from their template in this word alone. */
  readonly votes: number;
}

const LEAST_FIXED_WORDS = 3;
const WORD = /^[a-z]{3,30}$/;
const OWN_WORDS = /^[\p{L}\p{N}][\p{L}\p{N}/ -]{0,40}$/u;

/** Finds words that could be slots, the one that would rebuild most texts first. */
export function findWordSlots(
  agents: readonly AddressedTexts[],
  { values, templates }: { readonly values: readonly SlotValues[]; readonly templates: Templates },
): readonly WordSlot[] {
  const votes = new Map<string, { readonly values: Map<number, string>; votes: number }>();
  for (const [index, texts] of agents.entries()) {
    for (const [word, own] of differencesOf(texts, { values: values[index] ?? new Map(), templates })) {
      const value = mostVoted(own);
      if (value === undefined) continue;
      const entry = votes.get(word) ?? { values: new Map(), votes: 0 };
      entry.values.set(index, value);
      entry.votes += own.get(value) ?? 0;
      votes.set(word, entry);
    }
  }
  return [...votes]
    .map(([word, entry]): WordSlot => ({ word, ...entry }))
    .toSorted((a, b) => b.votes - a.votes || compareText(a.word, b.word));
}

/** For each word of a template that an agent replaces: what it has there, and how often. */
function differencesOf(
  texts: AddressedTexts,
  { values, templates }: { readonly values: SlotValues; readonly templates: Templates },
): ReadonlyMap<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const [address, text] of texts) {
    const template = templates.get(address);
    if (template === undefined || template.rebuilds < 2) continue;
    const difference = differenceOf(fillTemplate(template.text, values), text);
    if (difference === undefined || !WORD.test(difference.word) || !hasWord(template.text, difference.word)) continue;
    const own = found.get(difference.word) ?? new Map<string, number>();
    own.set(difference.own, (own.get(difference.own) ?? 0) + 1);
    found.set(difference.word, own);
  }
  return found;
}

/** The one stretch in which two texts differ, when it is a word of the first and a few of the second. */
function differenceOf(filled: string, text: string): { readonly word: string; readonly own: string } | undefined {
  if (filled === text) return undefined;
  const a = filled.split(' ');
  const b = text.split(' ');
  let lead = 0;
  while (lead < a.length && lead < b.length && a[lead] === b[lead]) lead++;
  let tail = 0;
  while (tail < a.length - lead && tail < b.length - lead && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  if (lead + tail < LEAST_FIXED_WORDS || a.length - lead - tail !== 1) return undefined;
  const own = b.slice(lead, b.length - tail).join(' ');
  return OWN_WORDS.test(own) && b.length - lead - tail <= 3 ? { word: a[lead] ?? '', own } : undefined;
}

function hasWord(template: string, word: string): boolean {
  return template.split(' ').includes(word);
}
