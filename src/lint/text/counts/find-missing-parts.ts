import type { AgentDocument } from '../../../model/agent-document.ts';
import { appendTo } from '../../../model/append-to.ts';
import { oncePer } from '../../../model/once-per.ts';
import { shiftRange, type Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { LineQuery } from '../words/line-query.ts';

/** A line that speaks of a numbered part which a document does not hold. */
export interface MissingPart {
  /** "step 9", "Phases 1 through 6", "Step 1 of 5". */
  readonly at: Range;
  readonly noun: string;
  /** The last number that there is. */
  readonly last: number;
  readonly lastAt: Range;
}

/** Parts that prompts number and refer to by their numbers. */
const NOUNS = 'step phase stage rule principle gate'.split(' ');
const NUMBERED_PARTS = new LineQuery(() => [[NOUNS.flatMap((noun) => [noun, `${noun}s`]), ['#']]]);

/** "Go back to step 9", "phases 1 through 6"; not "step 5 of the guide", "step 4.2", "Step 9: …" at the start of a line. */
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_#./(-])(${NOUNS.join('|')})s?\s(\d{1,2})(?:\s?(?:-|–|to|through|thru|and|&)\s?(\d{1,2}))?(?![\p{L}\p{N}_/]|[.,]\d|\s?[-–]\s?\d| (?:of|in|from|seconds?|minutes?|hours?|days?)\b)`,
  'giu',
);
/** Where a part begins, also in a sample or a table: "### Phase 2", "| Step 3 |", "**Step 1 of 5**". */
const LABEL = new RegExp(
  String.raw`^[ \t>#*_|-]{0,12}(?:\d{1,2}\. {1,3})?[*_]{0,2}(${NOUNS.join('|')})s? (\d{1,2})(?=[ \t*_]{0,3}(?:[:.)(|/–—-]|of \d|$))`,
  'gim',
);
/** "## Phase 2 Review". */
const TITLE = new RegExp(String.raw`^#{1,6} {1,3}[*_]{0,2}(${NOUNS.join('|')}) (\d{1,2})\b`, 'gim');
const NUMBERED = /^[ \t>#*_|-]{0,16}(\d{1,2})(?:[.):]| ?\|)/gm;
/** Other files and agents number parts of their own. */
const ELSEWHERE = /\.[a-z]{2,4}\b|\/\w|@\w|\bsection\b|§/i;

interface Part {
  readonly number: number;
  readonly at: Range;
}

/** References to steps, phases and rules behind the last that a document numbers, and parts that promise more of them than follow. */
export function findMissingParts(document: AgentDocument): readonly MissingPart[] {
  const referred = NUMBERED_PARTS.of(document).flatMap((index): readonly MissingPart[] => {
    const { text, range, isQuoted } = document.statements[index] ?? NO_LINE;
    return isQuoted || ELSEWHERE.test(text) ? [] : matchesOf(REFERENCE, text).flatMap((match) => missingIn(document, match, range.start));
  });
  return [...referred, ...promised(document)];
}

const NO_LINE = { text: '', range: { start: 0, end: 0 }, isQuoted: true } as const;

function missingIn(document: AgentDocument, match: RegExpExecArray, start: number): readonly MissingPart[] {
  const [whole, name = '', first, second = first] = match;
  const noun = name.toLowerCase();
  if (noun === 'rule' && document.ruleBlock !== undefined) return [];
  const last = lastByNoun(document).get(noun);
  if (last === undefined || Number(second) <= last.number) return [];
  const at = shiftRange({ start: match.index, end: match.index + whole.length }, start);
  return [{ at, noun, last: last.number, lastAt: last.at }];
}

/** "Step 1 of 5" above "Step 2 of 5" and "Step 3 of 5" alone. */
function promised(document: AgentDocument): readonly MissingPart[] {
  const found = new Map<string, MissingPart>();
  for (const { title, titleRange } of document.sections) {
    const [, name, , total] = PROMISE.exec(title) ?? [];
    const noun = name?.toLowerCase() ?? '';
    const last = noun === '' || found.has(noun) ? undefined : lastByNoun(document).get(noun);
    if (last !== undefined && last.number !== Number(total)) found.set(noun, { at: titleRange, noun, last: last.number, lastAt: last.at });
  }
  return [...found.values()];
}

const PROMISE = new RegExp(String.raw`^(${NOUNS.join('|')}) (\d{1,2})(?: of |\s?\/\s?)(\d{1,2})\b`, 'i');

/** The last part of each kind that is numbered from 1 on without a gap, two and more; steps may bear no more than a number. */
const lastByNoun = oncePer((document: AgentDocument): ReadonlyMap<string, Part> => {
  const parts = partsByNoun(document);
  return new Map(
    NOUNS.flatMap((noun) => {
      const labelled = parts.get(noun) ?? [];
      // Rules without a label may stand in another file.
      const own = labelled.length === 0 && noun !== 'step' ? [] : [...labelled, ...(parts.get('') ?? [])];
      const last = lastWithoutGap(own);
      return last === undefined ? [] : [[noun, last] as const];
    }),
  );
});

function lastWithoutGap(parts: readonly Part[]): Part | undefined {
  const byNumber = new Map(parts.map((part) => [part.number, part]));
  const last = byNumber.get(byNumber.size - (byNumber.has(0) ? 1 : 0));
  const isWhole = byNumber.has(1) && last !== undefined && Math.max(...byNumber.keys()) === last.number;
  return isWhole && last.number > 1 ? last : undefined;
}

function partsByNoun({ text }: AgentDocument): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>();
  for (const match of [...matchesOf(LABEL, text), ...matchesOf(TITLE, text)])
    appendTo(parts, (match[1] ?? '').toLowerCase(), toPart(match, match[2]));
  for (const match of matchesOf(NUMBERED, text)) appendTo(parts, '', toPart(match, match[1]));
  return parts;
}

function toPart({ 0: whole, index }: RegExpExecArray, number: string | undefined): Part {
  return { number: Number(number), at: { start: index, end: index + whole.length } };
}
