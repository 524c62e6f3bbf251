import type { AgentDocument } from '../../model/agent-document.ts';
import { oncePer } from '../../model/once-per.ts';
import type { TextSketch } from './text-sketch.ts';
import { joinSums } from './sum-of.ts';
import type { Mark } from './marked-words.ts';
import { walkWords, type Stretch } from './walk-words.ts';
import { SIGN_WORDS } from './word-signs.ts';

/**
 * The titles of a prompt in order, in columns, since each file of a run keeps its own; before the first title stands an empty one. The rule
 * block, which agents share, is left out.
 */
export type PromptParts = {
  /** One a line. */
  readonly titles: string;
  /** A hash of what stands between a title and the next one. */
  readonly hashes: readonly number[];
  /** Where each title begins and ends, one after the other. */
  readonly places: readonly number[];
};

/** What rules about collections keep of a prompt. */
interface PromptSketch {
  /** Of the prompt without the rule block. */
  readonly sketch: TextSketch;
  readonly parts: PromptParts;
  /** A sample of the rows of five words of all lines, as hashes; it tells how much of the prompt stands in others. */
  readonly rows: readonly number[];
  /** Where the words of claims stand, which rules about claims look for. */
  readonly marks: readonly Mark[];
  /** As of `WalkedWords`. */
  readonly repeats: readonly number[];
}

const MOST_PARTS = 100;
const MOST_TITLE = 40;
/** Marks in front of a title, as far as they belong to no title. */
const MOST_MARKS = 6;

/** Sketches the prompt of a document in one walk over its characters. */
export const sketchPrompt = oncePer((document: AgentDocument): PromptSketch => {
  const { text, body, ruleBlock } = document;
  const parts = partsOf(document);
  const block = ruleBlock?.range ?? { start: body.end, end: body.end };
  const stops = [...new Set([body.start, body.end, block.start, block.end, ...parts.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  const stretches = stops.slice(1).map((end, index): Stretch => {
    const start = stops[index] ?? end;
    return { start, end, isOwn: start < block.start || start >= block.end };
  });
  const { words, bins, sample, sums, marks, repeats } = walkWords(text, stretches, SIGN_WORDS);
  const indexes = new Map(stops.map((stop, index) => [stop, index]));
  return {
    sketch: { words, bins, hash: joinSums(sums.filter((_, index) => stretches[index]?.isOwn === true)) },
    parts: {
      titles: parts.map(({ title }) => title.slice(0, MOST_TITLE).replaceAll('\n', ' ')).join('\n'),
      hashes: parts.map(({ start, end }) => joinSums(sums.slice(indexes.get(start), indexes.get(end)))),
      places: parts.flatMap(({ titleRange }) => [titleRange.start, titleRange.end]),
    },
    rows: sample,
    marks,
    repeats,
  };
});

interface Part {
  readonly title: string;
  readonly titleRange: { readonly start: number; readonly end: number };
  /** What stands below the title. */
  readonly start: number;
  readonly end: number;
}

function partsOf({ text, body, sections, ruleBlock }: AgentDocument): readonly Part[] {
  const isOwn = (start: number): boolean => ruleBlock === undefined || start < ruleBlock.range.start || start >= ruleBlock.range.end;
  const titles = sections.filter(({ titleRange }) => isOwn(titleRange.start)).slice(0, MOST_PARTS);
  const first = { title: '', titleRange: { start: body.start, end: body.start } };
  return [first, ...titles].map(({ title, titleRange }, index): Part => {
    const start = titleRange.end;
    return { title, titleRange, start, end: withoutMarks(text, start, titles[index]?.titleRange.start ?? body.end) };
  });
}

/** Where a part ends, without the blanks and the marks of the next title. */
function withoutMarks(text: string, start: number, next: number): number {
  const end = start + text.slice(start, next).trimEnd().length;
  let marks = 0;
  while (marks < MOST_MARKS && end - marks > start && '#*'.includes(text.charAt(end - marks - 1))) marks++;
  return end - marks;
}
