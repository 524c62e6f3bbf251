import type { Json } from '../../model/json.ts';
import { wordsOfId } from './trigger-words.ts';

const MOST_CHARACTERS = 1_024;
const LEAD = 'Use proactively when ';
/** What may stand in YAML without quotes and needs no escape in any. */
const HARMLESS = /^[\p{L}\p{N}][\p{L}\p{N} _./+,()-]{0,118}$/u;

/** The triggers of a list, in words and source order; undefined for other values, and when one of them needs a person to write it. */
export function triggerPhrases(value: Json | undefined): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const texts = value.flatMap((item: Json) => (typeof item === 'string' ? [wordsOfId(item.trim())] : []));
  const areHarmless = texts.every((text) => HARMLESS.test(text) && !text.includes('---'));
  return areHarmless && texts.length === value.length ? texts : undefined;
}

/**
 * What to append to a description so that it names the triggers: ` Use proactively when first; second.` Empty when it
 * names them all already; undefined when there is no room.
 */
export function triggerSentence(description: string, phrases: readonly string[]): string | undefined {
  const words = description.trimEnd();
  const news = [...new Set(phrases)].filter((phrase) => !words.toLowerCase().includes(phrase.toLowerCase()));
  if (news.length === 0) return '';
  const gap = /[.!?…]["')\]>]?$/.test(words) ? ' ' : '. ';
  const sentence = `${gap}${LEAD}${news.join('; ')}.`;
  return words.length + sentence.length <= MOST_CHARACTERS ? sentence : undefined;
}
