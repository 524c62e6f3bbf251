import { inCaseOf } from '../compose/slot-values.ts';
import { mostVoted } from './settle-values.ts';
import type { AddressedTexts, SlotValues } from './slot-model.ts';

const MOST_WORDS = 25;
const MOST_VALUE_WORDS = 3;

/** A text with one hole in it: the words before and after. */
interface Frame {
  readonly before: string;
  readonly after: string;
}

/**
 * Guesses each agent's domain: where texts of one address differ in a few words inside a common frame, an agent's words
 * are a vote for its domain. Subtitles are asked first, because they name the domain and little else.
 * @returns a guess for each agent; undefined where nothing spoke for one
 */
export function guessDomains(agents: readonly AddressedTexts[]): readonly (string | undefined)[] {
  const subtitles = vote(agents, (address) => address.endsWith('.subtitle'));
  return subtitles.some((guess) => guess !== undefined) ? subtitles : vote(agents, () => true);
}

function vote(agents: readonly AddressedTexts[], isAsked: (address: string) => boolean): readonly (string | undefined)[] {
  const addresses = [...new Set(agents.flatMap((texts) => [...texts.keys()]))].filter(isAsked);
  const votes = agents.map(() => new Map<string, number>());
  for (const address of addresses) {
    const texts = agents.map((own) => own.get(address));
    const frame = findFrame(texts.filter((text) => text !== undefined));
    if (frame === undefined) continue;
    for (const [index, text] of texts.entries()) {
      const value = text === undefined ? undefined : valueIn(text, frame);
      const own = votes[index];
      if (value !== undefined && own !== undefined) own.set(value, (own.get(value) ?? 0) + 1);
    }
  }
  return votes.map(mostVoted);
}

/** The frame that most texts share, the more fixed words the better; none when texts do not differ, or share too little. */
function findFrame(texts: readonly string[]): Frame | undefined {
  if (new Set(texts).size < 2) return undefined;
  const counts = new Map<string, { readonly frame: Frame; readonly words: number; count: number }>();
  for (const text of texts) {
    for (const { frame, words } of framesOf(text)) {
      const key = `${frame.before}\n${frame.after}`;
      const entry = counts.get(key) ?? { frame, words, count: 0 };
      entry.count++;
      counts.set(key, entry);
    }
  }
  let best: { readonly frame: Frame; readonly words: number; readonly count: number } | undefined;
  for (const entry of counts.values()) {
    if (best === undefined || entry.count * entry.words > best.count * best.words) best = entry;
  }
  return best === undefined || best.count * 2 < texts.length ? undefined : best.frame;
}

function framesOf(text: string): readonly { readonly frame: Frame; readonly words: number }[] {
  const words = text.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || text.includes('\n')) return [];
  return words.flatMap((_, start) =>
    Array.from({ length: Math.min(MOST_VALUE_WORDS, words.length - start) }, (__, more) => start + more + 1)
      .filter((end) => end - start < words.length)
      .map((end) => ({
        frame: { before: words.slice(0, start).join(' '), after: words.slice(end).join(' ') },
        words: words.length - (end - start),
      })),
  );
}

function valueIn(text: string, { before, after }: Frame): string | undefined {
  const lead = before === '' ? '' : `${before} `;
  const tail = after === '' ? '' : ` ${after}`;
  if (!text.startsWith(lead) || !text.endsWith(tail) || text.length <= lead.length + tail.length) return undefined;
  const value = text.slice(lead.length, text.length - tail.length);
  return value.split(' ').length <= MOST_VALUE_WORDS && !/[{}`"]/.test(value) ? value : undefined;
}

/** First values of the slots of a domain: in titles, in text, in capitals, and in paths. */
export function seedValues(domain: string | undefined): SlotValues {
  if (domain === undefined) return new Map();
  const lower = domain.toLowerCase();
  return new Map([
    ['domain', lower],
    ['Domain', inCaseOf('Domain', domain)],
    ['DOMAIN', inCaseOf('DOMAIN', domain)],
    ['slug', lower.replaceAll(/[^\p{L}\p{N}]+/gu, '-')],
  ]);
}
