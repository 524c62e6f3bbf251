import { readVerb } from '../grammar/read-verb.ts';
import { matchesOf } from '../matches-of.ts';

/** A part of a line that says one thing; offsets into the line. */
export interface ClauseText {
  readonly start: number;
  readonly end: number;
  /** The words that bind the clause to a case ("if", "unless", "in production"), as far as they are known; undefined without. */
  readonly condition: string | undefined;
  /** The case itself, in lower case: "when entries disagree". */
  readonly given: string | undefined;
}

/** Nobody reads further in one line; it bounds the time that a hostile one takes. */
const MOST_CHARACTERS = 4_000;
const SENTENCE_END = /[.!?;](?=["'”’)*_`]{0,3}(?:\s|$))|\n\s*\n/g;
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|approx|no|cf|incl)$/i;
/** Where a sentence turns: a dash, a colon, or a word that begins the opposite. */
const TURN =
  / (?:[—–-]|--) |—| \((?=(?:never|do not|don['’]t) )|:(?:\*\*)?\s|,? (?=because\b)|, (?=since\b|so (?:that|they|it|the)\b)|,\s+(?=(?:but|never|do not|don['’]t|not|no|avoid|nor|then)\b)|,? (?=(?:and|but|or) (?:never|do not|don['’]t|not|no|avoid)\b)|,? (?=rather than\b|instead of\b|not just\b)|, (?=(?:just|instead|simply) )|, (?=and [a-z]+ (?:no|never)\b)/gi;
const NEXT_DEED = /,\s+(?:and )?([a-z]{2,20})(?= )/gi;
/** What makes a sentence hold in some cases alone. */
const CONDITION =
  /\b(?:if(?![/-])|when|whenever|unless|until|till|(?<!`|bare )except|excluding|apart from|other than|besides|where|while|(?<!at )once|in case|as (?:needed|required|appropriate|necessary)|in (?:the )?absence|where[- ]applicable|optionally|as a last resort|only (?:if|when|where|for|in|on|with|after|to)|on (?:ios|android|windows|macos|linux|mobile|desktop)\b|for (?:production|development|staging|ios|android|windows|macos|linux|mobile|desktop|legacy|new|existing|large|small|simple|complex)\b|by default|depending on|as long as|provided that|would|otherwise)\b/i;

/** What a condition says ends with a comma, a dash or the sentence. */
const CASE_TEXT = /^[^,;:—–()]{3,160}/;

/** The clauses of a line, in order; questions ask for nothing. A condition in a sentence binds every clause of it. */
export function readClauses(wholeLine: string): readonly ClauseText[] {
  const line = wholeLine.slice(0, MOST_CHARACTERS);
  const clauses: ClauseText[] = [];
  for (const { start, end } of sentencesOf(line)) {
    if (line.charAt(end) === '?') continue;
    const bound = CONDITION.exec(line.slice(start, end));
    const condition = bound?.[0].toLowerCase();
    const given = bound === null ? undefined : CASE_TEXT.exec(line.slice(start + bound.index, end))?.[0].toLowerCase();
    let from = start;
    for (const turn of turnsOf(line.slice(start, end))) {
      addClause(clauses, line, { start: from, end: start + turn.start, condition, given });
      from = start + turn.end;
    }
    addClause(clauses, line, { start: from, end, condition, given });
  }
  return clauses;
}

interface Turn {
  readonly start: number;
  readonly end: number;
}

function turnsOf(sentence: string): readonly Turn[] {
  const turns = matchesOf(TURN, sentence).map((match): Turn => ({ start: match.index, end: match.index + match[0].length }));
  if (/\b(?:or|such as|e\.g|i\.e)\b/i.test(sentence)) return turns;
  return [...turns, ...verbTurns(sentence)].toSorted((a, b) => a.start - b.start);
}

/** "Never commit credentials, use variables, and rotate keys" says three things, "never copy, move or rename files" one. */
function verbTurns(sentence: string): readonly Turn[] {
  return matchesOf(NEXT_DEED, sentence).flatMap((match): readonly Turn[] => {
    const verb = readVerb((match[1] ?? '').toLowerCase());
    if (verb?.form !== 'base' || verb.isAmbiguous) return [];
    return [{ start: match.index, end: match.index + match[0].length - (match[1] ?? '').length }];
  });
}

function sentencesOf(line: string): readonly { readonly start: number; readonly end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of matchesOf(SENTENCE_END, line)) {
    if (ABBREVIATION.test(line.slice(Math.max(0, match.index - 7), match.index))) continue;
    sentences.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...sentences, { start, end: line.length }];
}

function addClause(clauses: ClauseText[], line: string, clause: ClauseText): void {
  const text = line.slice(clause.start, clause.end);
  const start = clause.start + text.length - text.trimStart().length;
  const end = clause.start + text.trimEnd().length;
  if (end > start) clauses.push({ ...clause, start, end });
}
