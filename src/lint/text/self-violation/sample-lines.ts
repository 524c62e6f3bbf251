import type { AgentDocument } from '../../../model/agent-document.ts';
import { shiftRange, type Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { clausesOf } from '../statements/understand-document.ts';

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
  /** Whether the sentence around it turns it down. */
  readonly isTurnedDown?: () => boolean;
}

/** Words that mark a whole sample as what not to do. */
const SHOWN_AS_BAD =
  /❌|🚫|✗|\b(?:bad|wrong|avoid|incorrect|vulnerab\w*(?![- ](?:scan|manage|assess|detect|type|report|check|test|database|feed))|anti-?patterns?|don['’]?t|do not|never|insecure|unsafe|violations?|exploit\w*|attack\w*|smells?|instead of)\b/i;
/** Words that say the same of the lines next to them, or that they are what was there before. */
const TOLD_AS_BAD =
  /\b(?:deprecated|legacy|migrat\w*|before|old|problem\w*|broken|fail\w*|detect\w*|grep|rg|search\w*|convert\w*|revert|undo|clean ?up|test only|local(?:ly)? only|dev(?:elopment)? only|example of)\b/i;
/** A title that says so. */
const FORMER = /\b(?:deprecated|legacy|migrat\w*|before|old|problem\w*|broken|fail\w*|convert\w*|revert|undo|clean ?up)\b/i;
/** A sentence that looks for a thing or takes it out. */
const TAKEN_OUT =
  /\b(?:detect|flag|find|search|grep|check for|look for|scan|replac\w*|remov\w*|instead|danger\w*|risk\w*|warn\w*|block\w*|forbid|reject|deny|prevent\w*|refus\w*|audit\w*|review\w*|identif\w*|why|whether|except|allow\w*)\b/i;
/** An item of a list speaks for itself, unless it ends in a colon. */
const LIST_ITEM = /(?:^|\n)[ \t]{0,8}(?:[-*+]|\d{1,3}[.)]) [^\n]{0,280}[^:\n]$/;
const MOST_CHARACTERS = 300;
const LINES_ABOVE = 3;
/** In a longer block a word says something of the lines next to it alone. */
const MOST_IN_SHORT = 1_500;
const LINES_ABOVE_IN_LONG = 8;
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
    const lead = leadIn.replace(FOUND, '');
    const title = sections[section]?.title ?? '';
    if (SHOWN_AS_BAD.test(`${lead}\n${title}`) || TOLD_AS_BAD.test(lead) || FORMER.test(title)) return [];
    const isLong = source.length > MOST_IN_SHORT;
    const language = (block.language ?? '').toLowerCase();
    if (!isLong && isShownAsBad(source, language)) return [];
    const lines = matchesOf(LINE, source).filter((match) => match[0].length <= MOST_CHARACTERS && !/^\s*(?:```|~~~)/.test(match[0]));
    return lines.map((match, index): SampleLine => {
      const start = block.range.start + match.index;
      const around = lines.slice(Math.max(0, index - (isLong ? LINES_ABOVE_IN_LONG : LINES_ABOVE)), index + 1).map((line) => line[0]);
      return { text: match[0], range: { start, end: start + match[0].length }, language, block: source, around: around.join('\n') };
    });
  });
}

/** A name in the code itself says nothing; a comment does, and any word of a text. */
function isShownAsBad(source: string, language: string): boolean {
  if (!SHOWN_AS_BAD.test(source)) return false;
  return TEXTS.test(language) || MARK.test(source) || (source.match(COMMENTS) ?? []).some((comment) => SHOWN_AS_BAD.test(comment));
}

const TEXTS = /^(?:|markdown|md|text|txt|plain|plaintext)$/;
const MARK = /❌|🚫|✗/u;
const COMMENTS = /(?:\/\/|#|\/\*|<!--|--\s|"""|\n\s*\*)[^\n]*/g;
/** "If a login is detected, add:" */
const FOUND = /\b(?:if|when|once) [^,:]{1,60}(?:detected|found)\b/i;

/** Code in sentences; whether a sentence tells what to do is asked when something is found in it. */
export function inlineSamples(document: AgentDocument): readonly SampleLine[] {
  const { text, statements } = document;
  return statements.flatMap(({ range, text: plain, kind, isQuoted }, index): readonly SampleLine[] => {
    if (!plain.includes('`') || kind === 'row' || isQuoted) return NONE;
    const block = text.slice(range.start, range.end);
    let isUnwanted: boolean | undefined;
    const isTurnedDown = (): boolean => (isUnwanted ??= turnsDown(document, index, block));
    return matchesOf(SPAN, block).map((match): SampleLine => {
      const place = shiftRange({ start: match.index, end: match.index + match[0].length }, range.start);
      return { text: match[1] ?? '', range: place, language: 'inline', block, around: '', isTurnedDown };
    });
  });
}

const NONE: readonly never[] = [];

/** A sentence that forbids, binds to a case, rules, or looks for what it names; one that says nothing by itself is judged by its words. */
function turnsDown(document: AgentDocument, index: number, sentence: string): boolean {
  const clauses = clausesOf(document, [index]);
  if (clauses.some(({ negation, condition, source }) => negation !== undefined || condition !== undefined || source === 'rule'))
    return true;
  return (clauses.length === 0 && UNWANTED.test(sentence)) || TAKEN_OUT.test(sentence.replaceAll(SPAN, ''));
}

/** A line that is no sentence of its own may still turn down what it holds. */
const UNWANTED = /❌|🚫|✗|\b(?:never|not|no|avoid|don['’]t|without|bad|wrong|if|when|unless|instead|deprecated|legacy|before|old)\b/iu;

/** Words that tell of a text that the agent writes, and not of what others ask for. */
const WRITTEN =
  /\b(?:respon|repl(?:y|ies)|answer|output|tone|voice|style|phras|say|messag|template|greeting|sign-?off|opening|closing|comment|feedback|critique|copy|headline|caption|subject|button|label|title|tagline|cta|as (?:delivered|shipped|sent|published|posted|written|used))/i;
const ASKED = /\b(?:user|request|prompt|trigger|usage|when to|scenario|interaction|quer(?:y|ies)|question|ask)/i;
const ENDS_IN_QUOTE = /["”]\.?$/;
const WHOLE_QUOTE = /^["“]([^"”\n]{2,280})["”]$/;
const QUOTE_BEHIND = /(?::|\b(?:with|as|reads?|says?|is)) ["“]([^"”\n]{2,160})["”]\.?$/;

/** Texts in quotation marks that the file shows as the agent's own: whole lines, and what stands behind a word for it. */
export function quotedSamples({ text, statements, sections }: AgentDocument): readonly SampleLine[] {
  if (!/["“]/.test(text)) return [];
  return statements.flatMap(({ kind, isQuoted, range, section }, index): readonly SampleLine[] => {
    if (kind === 'row' || isQuoted || !ENDS_IN_QUOTE.test(text.slice(range.end - 2, range.end))) return NONE;
    const line = text.slice(range.start, range.end);
    const quote = WHOLE_QUOTE.exec(line) ?? QUOTE_BEHIND.exec(line);
    if (quote === null) return [];
    const above = statements[index - 1];
    const before = above?.section === section ? text.slice(above.range.start, above.range.end) : '';
    const lead = before.endsWith(':') || before.endsWith(':**') ? before : '';
    const { title = '', parent = -1 } = sections[section] ?? {};
    const said = `${line.slice(0, quote.index)} ${lead} ${title} ${sections[parent]?.title ?? ''}`;
    if (!WRITTEN.test(said) || ASKED.test(said) || SHOWN_AS_BAD.test(said) || TOLD_AS_BAD.test(said) || TAKEN_OUT.test(said)) return [];
    return [{ text: quote[1] ?? '', range, language: '', block: line, around: '' }];
  });
}

/** Whether a line is shown as what was there before, or what is looked for. */
export function isToldAsBad({ around, language, isTurnedDown }: SampleLine): boolean {
  return isTurnedDown?.() === true || TOLD_AS_BAD.test(around) || isShownAsBad(around, language);
}
