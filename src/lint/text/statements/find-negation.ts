import type { Negation } from './understood-clause.ts';

/** A word of each of these stands in every clause that forbids. */
const HINT =
  /\b(?:never|no|not|nor|neither|nothing|nobody|zero|cannot|dont|avoid|refrain|rather than|instead of|prohibit|forbid|forbidden|refuse|stop|under no|forget|failing)|n't\b/;
/** Words in front of a deed that forbid it. */
const NEGATORS =
  /\b(?:never(?!-)|under no circumstances|forget(?:s|ting)? to|(?<=^)failing to|do(?:es)? not|don'?t|doesn't|must(?:n't| not| never)|should(?:n't| not| never)|shall not|(?:may|can|will) (?:not|never)|can(?:not|'t)|won't|not|avoid(?:s|ing)?|refrain(?:s|ing)? from|rather than|instead of|no longer|prohibit(?:ed|s)?|forbid(?:den|s)?|refuses? to|stop(?! (?:and|when|if|once|after|at|until|before)\b)|nor|neither)\b/;
/** "Document nothing", "nobody may amend it"; not "nothing but" nor "nothing goes untested". */
const NOTHING =
  /\b(?:nothing(?! (?:but|else|less|more|other|short|to)\b)|nobody(?! else\b)|no one|no-one|none of)\b(?! (?:[a-z]+ ){0,4}(?:un[a-z]{4,20}|without|missing|lost|hidden|behind|wrong|broken))/;
/** "If nothing matches", "or nothing", "leave nothing to chance". */
const BEFORE_NOTHING = /\b(?:if|when|or|leaves?|leaving|almost|next to|there is) $/;
/** "No comments", "zero emojis": a thing that must not be there. */
const NO_THING = /^(?:no|zero|absolutely no)(?![\w-])(?! (?:more|less|fewer|later|longer|matter|one|need|two|single|other)\b)/;
/** Words that look like a ban and are none. */
const NO_BAN = /\b(?:not (?:only|just|necessarily|limited|yet)|no[nt]-|cannot be|can't be|if not|or not|does not exist|don't exist)\b/;

/** The first words of a clause in lower case that forbid. */
export function findNegation(text: string): Negation | undefined {
  if (!HINT.test(text) || NO_BAN.test(text)) return undefined;
  const thing = NO_THING.exec(text);
  if (thing !== null) return { start: 0, end: thing[0].length, of: 'thing' };
  const match = NEGATORS.exec(text);
  if (match !== null) return { start: match.index, end: match.index + match[0].length, of: 'deed' };
  const nothing = NOTHING.exec(text);
  if (nothing === null || BEFORE_NOTHING.test(text.slice(0, nothing.index))) return undefined;
  return { start: nothing.index, end: nothing.index + nothing[0].length, of: 'everything' };
}
