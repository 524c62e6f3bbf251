import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { compareText } from '../../../model/finding.ts';
import { claimLines, type ClaimLine } from '../claim-lines.ts';
import { CAPABILITY_HINTS } from './capability-lexicon.ts';
import { HYPE_ENTRIES } from './hype-lexicon.ts';
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
/** One group of words a lexicon: a text is scanned once for all. */
const LOADED = new RegExp(String.raw`\b(?:${GROUPS.map(({ words }) => `(${words.join('|')})`).join('|')})(?!\w)`, 'gi');

type ByTopic = Readonly<Record<LoadedTopic, readonly LoadedLine[]>>;
/** Each document is scanned once, when the first rule asks for it. */
const byTopic = oncePer(scan);

/** The lines that have words of a lexicon, in the order of the file. */
export function loadedLines(document: AgentDocument, topic: LoadedTopic): readonly LoadedLine[] {
  return byTopic(document)[topic];
}

function scan(document: AgentDocument): ByTopic {
  const found = { hype: new Map<ClaimLine, Word[]>(), capability: new Map<ClaimLine, Word[]>(), speculation: new Map<ClaimLine, Word[]>() };
  const lines = claimLines(document);
  let index = 0;
  LOADED.lastIndex = lines[0]?.start ?? 0;
  for (let match = LOADED.exec(document.text); match !== null; match = LOADED.exec(document.text)) {
    while (endOf(lines[index]) <= match.index) index++;
    const line = lines[index];
    if (line === undefined) break;
    const start = match.index - line.start;
    if (start < 0) LOADED.lastIndex = line.start;
    else if (start < MOST_CHARACTERS) addWord(found, line, { start, match });
  }
  return { hype: toLines(found.hype), capability: toLines(found.capability), speculation: toLines(found.speculation) };
}

type Word = LoadedLine['words'][number];

function addWord(
  found: Readonly<Record<LoadedTopic, Map<ClaimLine, Word[]>>>,
  line: ClaimLine,
  { start, match }: { readonly start: number; readonly match: RegExpExecArray },
): void {
  const group = match.findIndex((text, at) => at > 0 && text !== undefined) - 1;
  for (const topic of GROUPS[group]?.topics ?? []) {
    const words = found[topic].get(line) ?? [];
    words.push({ start, end: start + match[0].length });
    found[topic].set(line, words);
  }
}

function endOf(line: ClaimLine | undefined): number {
  return line === undefined ? Infinity : line.start + line.text.length;
}

function toLines(found: ReadonlyMap<ClaimLine, readonly Word[]>): readonly LoadedLine[] {
  return [...found].map(([line, words]) => {
    const isLong = line.text.length > MOST_CHARACTERS;
    return { line: isLong ? { ...line, text: line.text.slice(0, MOST_CHARACTERS) } : line, words };
  });
}
