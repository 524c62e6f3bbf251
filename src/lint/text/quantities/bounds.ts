/** How a text bounds a value; `change`: by how much it moves; `before`, `after`: the two ends of a move. */
export type Bound = 'exact' | 'range' | 'most' | 'least' | 'change' | 'before' | 'after';

/** What stands beside a value. */
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly hasPlus: boolean;
}

const MOST_BEFORE =
  /(?:[<≤]=?|\b(?:under|below|beneath|less than|fewer than|lower than|smaller than|shorter than|faster than|up to|at most|more than a|no (?:more|longer|later|greater|higher) than|not (?:more|longer|later) than|never (?:more|longer|later) than|(?:not|never|doesn't|don't) (?:to )?exceed(?:ing)?|maximum(?: of| is)?|max(?: of)?|max:|maximum:|within|inside|limit(?:ed)?(?: of| to| is|:)?|capp?(?:ed)?(?: at| of)?|as many as|in under|or less than))(?: (?:roughly|about|around|some|nearly))?[\s:*_]{0,4}$/i;
const LEAST_BEFORE =
  /(?:[>≥]=?|\b(?:over|above|beyond|more than|greater than|higher than|longer than|older than|at least|no (?:less|fewer|lower|shorter) than|not (?:less|fewer) than|never (?:less|fewer) than|minimum(?: of| is)?|min(?: of)?|min:|minimum:|exceed(?:s|ing)?|upwards of|from at least|past))(?: (?:roughly|about|around|some|nearly))?[\s:*_]{0,4}$/i;
const MOST_AFTER =
  /^(?: (?:or|and) (?:less|fewer|below|under|lower|shorter)\b| max(?:imum)?\b| at (?:most|the most)\b| tops\b|[- ](?:limit|cap)\b)/i;
const LEAST_AFTER =
  /^(?:\+| (?:or|and) (?:more|above|over|higher|longer|older|greater)\b| min(?:imum)?\b| at (?:least|minimum)\b| minimum\b|[^.;,]{0,40}\b(?:upwards?|and up|onwards?|never less|no less|not less|or longer)\b)/i;
const CHANGE = /\bby(?: (?:up to|over|at least|about|around|more than|nearly))?[\s*_~<>]{1,3}$/i;
const CHANGE_AFTER =
  /^ (?:(?!and |or )\w{3,14} )?(?:reduction|improvement|increase|decrease|faster|slower|(?:more|less|fewer)(?! than| of)|growth|gain|savings?|higher|lower|better|drop|boost|cheaper|smaller)\b/i;
const ARROW_AFTER = /^[\s)]?\s?(?:to|→|->|=>)\s[<~]?[$€£]?\d/;
const ARROW_BEFORE = /\d[\d.,]{0,8}\s?[A-Za-z%]{0,8}\s(?:to|→|->|=>)\s[<~]?$/;
/** "Left alone until they are 5 years old", "only after 3 failures". */
const THRESHOLD = /\b(?:until|till|once|only (?:after|when|at|from))\b[^.;,]{0,30}$/i;
const FROM = /\bfrom[\s*_~<>=≤≥]{1,3}$/i;
const TO = /\bfrom .{1,25}\bto[\s*_~<>=≤≥]{1,3}$/i;
const MOVE = /\b(?:reduc|improv|increas|decreas|cut|lower|grew|grow|rais|boost|shrank|shrink|speed)(?:e|ed|es|ing|d|s)?\b[^.;]{0,60}$/i;
/** Turns a bound into its opposite: "no step under 8 hours", "never below 90%", "the build fails when coverage is below 90%". */
const NEGATED =
  /\b(?:(?:fails?|rejects?|rejected|blocks?|blocked) (?:if|when|whenever)|no|never|not|cannot|don't|doesn't|avoid|nothing|none|neither)\b[^.;:,()]{0,70}$/i;

interface Bounded {
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
}

/** What a value or range allows, by the words around it. */
export function readBound([low, high]: readonly [number, number], { before, after, hasPlus }: Around): Bounded {
  if (TO.test(before)) return { low, high, bound: 'after' };
  if (ARROW_BEFORE.test(before)) return { low, high, bound: 'after' };
  if (low === high && ARROW_AFTER.test(after)) return { low, high, bound: 'before' };
  if (FROM.test(before) && (low !== high || / to /.test(after))) return { low, high, bound: low === high ? 'before' : 'range' };
  // "Cut build times by 75% (120s to 30s)": a move, not a range.
  if (low !== high && MOVE.test(before)) return { low, high, bound: 'change' };
  if (CHANGE.test(before) || CHANGE_AFTER.test(after)) return { low, high, bound: 'change' };
  const most = MOST_BEFORE.exec(before);
  const least = LEAST_BEFORE.exec(before);
  const isMost = most !== null && (least === null || most.index <= least.index);
  const marker = isMost ? most : least;
  if (marker !== null && !hasPlus) {
    const isNegated = NEGATED.test(before.slice(0, marker.index));
    return isMost !== isNegated ? atMost(high) : atLeast(low);
  }
  if (low !== high) return { low, high, bound: 'range' };
  if (hasPlus || THRESHOLD.test(before) || LEAST_AFTER.test(after)) return atLeast(low);
  return MOST_AFTER.test(after) ? atMost(high) : { low, high, bound: 'exact' };
}

function atMost(high: number): Bounded {
  return { low: Number.NEGATIVE_INFINITY, high, bound: 'most' };
}

function atLeast(low: number): Bounded {
  return { low, high: Number.POSITIVE_INFINITY, bound: 'least' };
}
