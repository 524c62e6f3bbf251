import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';

/** A line of code that the file shows as right; the range is absolute. */
export interface SampleLine {
  readonly text: string;
  readonly range: Range;
  readonly language: string;
  /** The whole block, for what must hold all over it. */
  readonly block: string;
}

/** Words that mark a sample as what not to do, or as what was there before. */
const SHOWN_AS_BAD =
  /❌|🚫|✗|\b(?:bad|wrong|avoid|incorrect|vulnerab\w*|anti-?patterns?|don['’]?t|do not|never|insecure|unsafe|violations?|deprecated|legacy|migrat\w*|before|old|problem\w*|broken|exploit\w*|attack\w*|fail\w*|smells?|detect\w*|grep|rg|search\w*|instead of|convert\w*)\b/i;
/** An item of a list speaks for itself, unless it ends in a colon. */
const LIST_ITEM = /(?:^|\n)[ \t]{0,8}(?:[-*+]|\d{1,3}[.)]) [^\n]{0,280}[^:\n]$/;
const MOST_CHARACTERS = 300;
const LINE = /[^\r\n]+/g;

/** The lines of the code blocks that show what to do. */
export function sampleLines(document: AgentDocument): readonly SampleLine[] {
  const { text, codeBlocks, sections } = document;
  let section = -1;
  return codeBlocks.flatMap((block) => {
    const source = text.slice(block.range.start, block.range.end);
    while ((sections[section + 1]?.range.start ?? Infinity) < block.range.start) section++;
    const above = text.slice(Math.max(0, block.range.start - MOST_CHARACTERS), block.range.start).trimEnd();
    const leadIn = LIST_ITEM.exec(above) === null ? above.slice(above.lastIndexOf('\n') + 1) : '';
    if (SHOWN_AS_BAD.test(source) || SHOWN_AS_BAD.test(leadIn) || SHOWN_AS_BAD.test(sections[section]?.title ?? '')) return [];
    const language = (block.language ?? '').toLowerCase();
    return matchesOf(LINE, source)
      .filter((match) => match[0].length <= MOST_CHARACTERS && !/^\s*(?:```|~~~)/.test(match[0]))
      .map((match): SampleLine => {
        const start = block.range.start + match.index;
        return { text: match[0], range: { start, end: start + match[0].length }, language, block: source };
      });
  });
}
