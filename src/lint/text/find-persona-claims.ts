import { matchesOf } from './matches-of.ts';
import {
  CAREER_TITLE,
  DEED_VERBS,
  PERSONA_HINT,
  PERSONA_PATTERNS,
  STRONG_DEED_VERBS,
  type PersonaKind,
  type PersonaPattern,
} from './persona-lexicon.ts';

/** A claim about a past that a sub-agent does not have; offsets into the line. */
export interface PersonaClaim {
  readonly kind: PersonaKind;
  readonly start: number;
  readonly end: number;
  readonly isMeasured: boolean;
}

export interface LineContext {
  readonly isTitle: boolean;
  /** True where a title above the line promises a biography. */
  readonly isCareer: boolean;
  /** True below a list item that tells of a deed. */
  readonly isStory: boolean;
  /** Of `PERSONA_PATTERNS` those are tried that have a bit. */
  readonly signs: number;
}

/** Nobody reads further in one line; it bounds the time that a hostile one takes. */
const MOST_CHARACTERS = 10_000;
/** The verb of a record: the first word of the line or of what follows its label. */
const FIRST_WORD = /^[ *:–-]{0,4}(?:(?:Successfully|Personally|Actually) )?([A-Za-z]{3,20})\b/;
const LABEL = /^(?:\*\*[^*]{1,80}\*\*:?|[\w&/ -]{1,40}:)/;
const FIGURE = /\d{2,}|\d\+|\$\d|million|billion/i;
/** Words before a claim that forbid it, quote it, or speak of other people. */
const NOT_CLAIMED =
  /\b(?:never|don['’]?t|do not|avoid|without|no|not|instead of|rather than|such as|e\.g\.|users?|developers|engineers|candidates?|people|hires?|hiring|require[sd]?|requirements?|minimum|at least|for (?:a|an|someone)|teams?|older than|last|past|next)\b[^.;(]{0,30}$/i;

const bitsOf = (isMeant: (pattern: PersonaPattern, index: number) => boolean): number =>
  PERSONA_PATTERNS.reduce((bits, pattern, index) => (isMeant(pattern, index) ? bits | (1 << index) : bits), 0);
/** Bits of the patterns that any line may match. */
export const WORDLESS_SIGNS: number = bitsOf(({ words }) => words.length === 0);
/** All bits but those of patterns that find hints, and no patterns that were measured come behind them. */
export const SURE_SIGNS: number = ~bitsOf((_, index) => PERSONA_PATTERNS.slice(index).every(({ isMeasured }) => !isMeasured));

/** False for most lines and many files: then nothing in the text is a claim. */
export function mayHoldPersonaClaims(text: string): boolean {
  return PERSONA_HINT.test(text);
}

/** Whether a title promises that a biography stands below it. */
export function isCareerTitle(title: string): boolean {
  return CAREER_TITLE.test(title);
}

/** The claims of one line, in order, without overlaps. A deed takes its whole line; else the kind that is listed first wins. */
export function findPersonaClaims(wholeLine: string, context: LineContext): readonly PersonaClaim[] {
  const line = wholeLine.slice(0, MOST_CHARACTERS);
  const deed = context.isTitle ? undefined : findDeed(line, context);
  if (deed !== undefined) return [deed];
  if (!context.isCareer && !mayHoldPersonaClaims(line)) return [];
  const claims: PersonaClaim[] = [];
  PERSONA_PATTERNS.forEach((pattern, index) => {
    if ((context.signs & (1 << index)) !== 0) addMatches(claims, line, pattern, context);
  });
  return claims.toSorted((a, b) => a.start - b.start);
}

function addMatches(
  claims: PersonaClaim[],
  line: string,
  { kind, isMeasured, where, pattern }: PersonaPattern,
  context: LineContext,
): void {
  if ((where === 'career' && !context.isCareer) || (where === 'story' && !context.isStory)) return;
  const stretch = where === 'title' && !context.isTitle ? line.slice(0, endOfLabel(line)) : line;
  for (const match of matchesOf(pattern, stretch)) {
    const claim = { kind, start: match.index, end: match.index + match[0].trimEnd().length, isMeasured };
    if (isQuoted(line, claim.start) || NOT_CLAIMED.test(line.slice(Math.max(0, claim.start - 60), claim.start))) continue;
    if (!claims.some((other) => isSameCause(other, claim))) claims.push(claim);
  }
}

/** Bold words at the start of a line are its title. */
function endOfLabel(line: string): number {
  return line.startsWith('**') ? Math.max(0, line.indexOf('**', 2)) : 0;
}

/** A line tells one thing of a kind; a lesson that comes with a time of service is the same story. */
function isSameCause(known: PersonaClaim, claim: PersonaClaim): boolean {
  return known.kind === claim.kind || claim.kind === 'lesson' || overlaps(known, claim);
}

/** A line of a record: a deed in the past tense, below a title that promises one or with a figure that no run reached. */
function findDeed(line: string, { isCareer }: LineContext): PersonaClaim | undefined {
  if (!isCareer && !FIGURE.test(line)) return undefined;
  const start = startOfDeed(line, 0) ?? startOfDeed(line, LABEL.exec(line)?.[0].length);
  if (start === undefined) return undefined;
  const verb = /^[a-z]+/i.exec(line.slice(start))?.[0].toLowerCase() ?? '';
  return isCareer || STRONG_DEED_VERBS.has(verb) ? { kind: 'deed', start, end: line.trimEnd().length, isMeasured: true } : undefined;
}

function startOfDeed(line: string, from: number | undefined): number | undefined {
  if (from === undefined) return undefined;
  const match = FIRST_WORD.exec(line.slice(from));
  const verb = match?.[1];
  if (match === null || verb === undefined || !DEED_VERBS.has(verb.toLowerCase())) return undefined;
  const isFirst = /^[A-Z]/.test(match[0].trimStart().replace(/^[*:–-]+ ?/, ''));
  return isFirst ? from + match[0].length - verb.length : undefined;
}

function overlaps(a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Inside double quotation marks that were opened before it in the line. */
function isQuoted(line: string, offset: number): boolean {
  let isOpen = false;
  for (let index = 0; index < offset; index++) {
    const character = line[index];
    if (character === '"' || character === '“' || character === '”') isOpen = character === '"' ? !isOpen : character === '“';
  }
  return isOpen;
}
