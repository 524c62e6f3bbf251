import type { AgentDocument } from '../../../model/agent-document.ts';
import { compareText } from '../../../model/finding.ts';
import type { ClaimLine } from '../claim-lines.ts';
import { CAPABILITY_HINTS } from './capability-lexicon.ts';
import { HYPE_ENTRIES } from './hype-lexicon.ts';
import { signedLines } from '../signed-lines.ts';
import { SPECULATION_HINTS } from './speculation-lexicon.ts';

/** The lexicons whose words are looked for together. */
export type LoadedTopic = 'hype' | 'capability' | 'speculation';

/** A line that has words of a lexicon; offsets into the line, in order. */
export interface LoadedLine {
  readonly line: ClaimLine;
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

/** Nobody reads further in one line; it bounds the time that a hostile one takes. */
const MOST_CHARACTERS = 10_000;
/** The longest first: `elite-level` is one word. */
const HYPE_WORDS = HYPE_ENTRIES.flatMap(({ words }) => words)
  .toSorted((a, b) => b.length - a.length || compareText(a, b))
  .map((word) => word.replaceAll('-', '[- ]'));
const GROUPS: readonly { readonly words: readonly string[]; readonly topics: readonly LoadedTopic[] }[] = [
  { words: HYPE_WORDS, topics: ['hype'] },
  { words: CAPABILITY_HINTS, topics: ['capability'] },
  { words: SPECULATION_HINTS, topics: ['speculation'] },
  { words: ['consciousness'], topics: ['capability', 'speculation'] },
];
/** One group of words a lexicon: one machine code serves all. */
const LOADED = new RegExp(String.raw`\b(?:${GROUPS.map(({ words }) => `(${words.join('|')})`).join('|')})(?!\w)`, 'gi');

/** The lines that have words of a lexicon, in the order of the file; of all that may, or of some of these. */
export function loadedLines(document: AgentDocument, topic: LoadedTopic, lines = signedLines(document, topic)): readonly LoadedLine[] {
  return lines.flatMap(({ line }) => {
    const words = wordsOf(line, topic);
    if (words.length === 0) return [];
    return [{ line: line.text.length > MOST_CHARACTERS ? { ...line, text: line.text.slice(0, MOST_CHARACTERS) } : line, words }];
  });
}

function wordsOf({ text }: ClaimLine, topic: LoadedTopic): LoadedLine['words'] {
  const words: LoadedLine['words'][number][] = [];
  LOADED.lastIndex = 0;
  for (let match = LOADED.exec(text); match !== null && match.index < MOST_CHARACTERS; match = LOADED.exec(text)) {
    const group = match.findIndex((one, at) => at > 0 && one !== undefined) - 1;
    if (GROUPS[group]?.topics.includes(topic) === true) words.push({ start: match.index, end: match.index + match[0].length });
  }
  return words;
}
