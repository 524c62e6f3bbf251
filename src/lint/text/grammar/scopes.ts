import type { Range } from '../../../model/range.ts';

const SENTENCE_END = /[.!?;](?=["'”)*_]{0,3}(?:\s|$))|\n\s*\n/g;
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|approx|no|cf|incl)$/i;
/** Words that turn what follows in the same clause into its opposite, or speak of it as something to leave out. */
const NEGATION =
  /\b(?:no|not|never|cannot|can['’]t|don['’]?t|doesn['’]t|isn['’]t|aren['’]t|won['’]t|mustn['’]t|shouldn['’]t|avoid(?:s|ing)?|without|instead of|rather than|neither|nor|nobody|nothing|refuses?|reject(?:s|ing)?|ban(?:s|ned)?|beware|stop|prevent(?:s|ing)?|forbid(?:s|den)?|prohibited|unlike|remove|flag|strip)\b/gi;
/** Where the reach of a negation ends. */
const CLAUSE_END = /[.;:!?—–]\s|,\s+(?:but|and|so|then|yet)\b|\s-\s|\bbut\b|\binstead\b(?! of)|\bonly\b/i;

/** The sentence around an offset: from the end of the one before to its own end, list marks and blanks included. */
export function sentenceAt(text: string, offset: number): Range {
  let start = 0;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(text); match !== null; match = SENTENCE_END.exec(text)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, match.index - 7), match.index))) continue;
    if (match.index >= offset) return { start, end: match.index + match[0].length };
    start = match.index + match[0].length;
  }
  return { start, end: text.length };
}

/** True where a negation or a word of rejection reaches the offset from before, inside the same clause. */
export function isNegatedAt(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, sentenceAt(text, offset).start, offset - 120), offset);
  NEGATION.lastIndex = 0;
  for (let match = NEGATION.exec(before); match !== null; match = NEGATION.exec(before)) {
    if (!CLAUSE_END.test(before.slice(match.index + match[0].length))) return true;
  }
  return false;
}

/** True inside double quotation marks that were opened before the offset in the same text. */
export function isQuotedAt(text: string, offset: number): boolean {
  return readQuotes(text)(offset);
}

/** The same for several offsets of one text, asked for in order, in one pass. */
export function readQuotes(text: string): (offset: number) => boolean {
  let isOpen = false;
  let index = 0;
  return (offset) => {
    for (; index < offset; index++) {
      const character = text[index];
      if (character === '"') isOpen = !isOpen;
      else if (character === '“' || character === '”') isOpen = character === '“';
    }
    return isOpen;
  };
}

/** Where a condition may begin, and that its clause has not ended. */
const CONDITION = /\b(?:if|when|whenever|unless|until|whether|in case)\b[^,.;:!?—]{0,80}$/i;

/** True inside a condition ("roll back when latency grows by 20%"): what it says is to be looked for. */
export function isConditionalAt(text: string, offset: number): boolean {
  return CONDITION.test(text.slice(Math.max(0, sentenceAt(text, offset).start, offset - 90), offset));
}
