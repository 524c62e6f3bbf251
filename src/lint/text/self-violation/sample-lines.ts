import type { AgentDocument } from '../../../model/agent-document.ts';
import { shiftRange, type Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';

/** A line of code that the file shows as right; the range is absolute. */
export interface SampleLine {
  readonly text: string;
  readonly range: Range;
  /** The language of the fence; `inline` for code in a sentence. */
  readonly language: string;
  /** The whole block, or the sentence, for what must hold all over it. */
  readonly block: string;
  /** The line with those above it, which may tell that it shows what not to do. */
  readonly around: string;
}

/** Words that mark a whole sample as what not to do. */
const SHOWN_AS_BAD =
  /❌|🚫|✗|\b(?:bad|wrong|avoid|incorrect|vulnerab\w*|anti-?patterns?|don['’]?t|do not|never|insecure|unsafe|violations?|exploit\w*|attack\w*|smells?|instead of)\b/i;
/** Words that say the same of the lines next to them, or that they are what was there before. */
const TOLD_AS_BAD =
  /\b(?:deprecated|legacy|migrat\w*|before|old|problem\w*|broken|fail\w*|detect\w*|grep|rg|search\w*|convert\w*|revert|undo|clean ?up|test only|local(?:ly)? only|dev(?:elopment)? only|example of)\b/i;
/** A sentence that looks for a thing or takes it out. */
const TAKEN_OUT =
  /\b(?:detect|flag|find|search|grep|check for|look for|scan|replac\w*|remov\w*|instead|danger\w*|risk\w*|warn\w*|block\w*|forbid|reject|deny|prevent\w*|refus\w*|audit\w*|review\w*|identif\w*|why|whether|except|allow\w*)\b/i;
/** An item of a list speaks for itself, unless it ends in a colon. */
const LIST_ITEM = /(?:^|\n)[ \t]{0,8}(?:[-*+]|\d{1,3}[.)]) [^\n]{0,280}[^:\n]$/;
const MOST_CHARACTERS = 300;
const LINES_ABOVE = 3;
const LINE = /[^\r\n]+/g;
const SPAN = /`([^`\n]{3,160})`/g;

/** The lines of the code blocks that show what to do. */
export function sampleLines(document: AgentDocument): readonly SampleLine[] {
  const { text, codeBlocks, sections } = document;
  let section = -1;
  return codeBlocks.flatMap((block) => {
    const source = text.slice(block.range.start, block.range.end);
    while ((sections[section + 1]?.range.start ?? Infinity) < block.range.start) section++;
    const above = text.slice(Math.max(0, block.range.start - MOST_CHARACTERS), block.range.start).trimEnd();
    const leadIn = LIST_ITEM.exec(above) === null ? above.slice(above.lastIndexOf('\n') + 1) : '';
    const said = `${leadIn}\n${sections[section]?.title ?? ''}`;
    if (SHOWN_AS_BAD.test(source) || SHOWN_AS_BAD.test(said) || TOLD_AS_BAD.test(said)) return [];
    const language = (block.language ?? '').toLowerCase();
    const lines = matchesOf(LINE, source).filter((match) => match[0].length <= MOST_CHARACTERS && !/^\s*(?:```|~~~)/.test(match[0]));
    return lines.map((match, index): SampleLine => {
      const start = block.range.start + match.index;
      const around = lines.slice(Math.max(0, index - LINES_ABOVE), index + 1).map((line) => line[0]);
      return { text: match[0], range: { start, end: start + match[0].length }, language, block: source, around: around.join('\n') };
    });
  });
}

/** Code in sentences that tell what to do. */
export function inlineSamples({ text }: AgentDocument, clauses: readonly UnderstoodClause[]): readonly SampleLine[] {
  return clauses.flatMap(({ range, negation, condition, source }) => {
    if (negation !== undefined || condition !== undefined || source === 'rule') return [];
    const sentence = text.slice(range.start, range.end);
    if (!sentence.includes('`') || TAKEN_OUT.test(sentence.replaceAll(SPAN, ''))) return [];
    return matchesOf(SPAN, sentence).map((match): SampleLine => {
      const place = shiftRange({ start: match.index, end: match.index + match[0].length }, range.start);
      return { text: match[1] ?? '', range: place, language: 'inline', block: sentence, around: '' };
    });
  });
}

/** Whether a line is shown as what was there before, or what is looked for. */
export function isToldAsBad({ around }: SampleLine): boolean {
  return TOLD_AS_BAD.test(around);
}
