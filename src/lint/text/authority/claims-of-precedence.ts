import { conceptsIn, type Concept } from '../statements/concepts.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';

/** A clause that puts one thing before another, or before everything. */
export interface ClaimOfPrecedence {
  readonly clause: UnderstoodClause;
  readonly above: readonly Concept[];
  /** Empty where it is everything else. */
  readonly below: readonly Concept[];
  /** What it holds for, as far as that is said. */
  readonly about: readonly Concept[];
  /** What is put in order: goals, or the sources that facts are taken from. */
  readonly of: 'goals' | 'sources';
}

interface Pattern {
  readonly of: ClaimOfPrecedence['of'];
  readonly pattern: RegExp;
  /** What stands in the middle of it and is rarer than its beginning. */
  readonly hint?: RegExp;
}

/** Any of these stands in every claim; it spares trying the patterns. */
const HINT =
  /\b(?:over|above|before|ahead|outrank|trump|beat|supersede|outweigh|overrid|preced|prevail|priorit|first|yield|give way|gives way|back seat|second to|secondary|subordinate|sacrific|trade|paramount|nothing|disagree|differ|conflict|contradict|diverge|clash|at odds|out of sync|trust|believe|match|fit|follow|reflect|canonical|authoritative|authority|source of truth|reference|record|last word|final word|wins?)/;
const A = '(?<above>[^,;:]{2,70}?)';
const B = '(?<below>[^,;:]{2,70}?)';
const BEATS =
  '(?:(?:always |still |must |should |shall |will )?(?:takes? (?:precedence|priority) over|wins? (?:out )?over|overrides?|outranks?|trumps?|beats?|supersedes?|outweighs?|prevails? over|comes? (?:before|ahead of)|goes? (?:before|ahead of)|ranks? (?:above|before|ahead of|higher than)|has priority over|have priority over|(?:is|are) (?:more important than|worth more than|to be preferred (?:to|over))|matters? more than|counts? (?:for )?more than))';
const LOSES =
  '(?:(?:always |must |should |will )?(?:yields? to|gives? way to|takes? (?:a |the )?back ?seat to|comes? (?:second to|after|behind)|(?:is|are) (?:secondary|subordinate|second) to|ranks? (?:below|behind|after|lower than)|(?:is|are) sacrificed (?:to|for)|bows? to|(?:has|have) to (?:follow|match)|must (?:follow|match)))';
const BEATING =
  /precedence|priority|\bwins? |overrid|outrank|trump|\bbeats? |supersede|outweigh|prevail|(?:comes?|goes?|ranks?) (?:before|ahead|above|higher)|more important|worth more|preferred|(?:matters?|counts?) .{0,4}more/;
const LOSING =
  /yield|give|back ?seat|second|after |behind |secondary|subordinate|lower than|sacrificed|bows? to|(?:has|have) to |must (?:follow|match)/;
const ALL = '(?:all else|all others?|everything(?: else)?|anything(?: else)?|all other \\w+|any other \\w+|every other \\w+)';
const DIFFER =
  "(?:disagree|differ|conflict|contradict each other|contradict one another|contradict|diverge|clash|do not match|don't match|do not agree|are out of sync|are at odds|say different things)s?";
const WINS =
  '(?:wins?|decides?|holds?|prevails?|counts?|is right|are right|is correct|takes? precedence|rules?|governs?|is authoritative|stands?|applies|apply|has the last word|have the last word|is (?:to be )?(?:followed|kept|used|trusted|believed)|comes? first)';
const TRUE =
  '(?:source of truth|authoritative source|authoritative|canonical source|canonical version|canonical|reference|authority|record)';
const ADJECTIVES = '(?:the |our |your |its |an? )?(?:[a-z-]{3,14},? ){0,2}?';
const ABOUT = '(?: (?:for|on|of|about|over|in) (?<about>[^;:(]{2,110})|(?= |$|[,;.]))';
const PATH = '(?<above>[\\w.~/*-]{0,60}(?:/[\\w.*-]{1,60}|\\.(?:md|mdx|txt|json|ya?ml|toml|sql|tsx?|jsx?|py|csv)\\b)[\\w./*-]{0,60})';

/** How a clause puts one thing before another, in the order in which they are tried. */
export const PRECEDENCE_PATTERNS: readonly Pattern[] = [
  // Two sources that differ.
  sources(
    `^(?:where|when|whenever|if|wherever|should|in case|once) (?<one>[^,;:]{2,60}?) (?:and|or) (?<other>[^,;:]{2,60}?) (?:ever )?${DIFFER}\\b[^,;:]{0,40},? (?:then )?(?:always )?(?:trust|go (?:by|with)|follow|believe|keep|use|take|prefer) (?<winner>[^,;:]{2,60}?)$`,
  ),
  sources(
    `^(?:where|when|whenever|if|wherever|should|in case|once) (?<one>[^,;:]{2,60}?) (?:and|or) (?<other>[^,;:]{2,60}?) (?:ever )?${DIFFER}\\b[^,;:]{0,40},? (?:then )?(?:it is )?(?<winner>[^,;:]{2,60}?) (?:always |that )?${WINS}\\b`,
  ),
  sources(
    `^(?:where|when|whenever|if|wherever|should|in case) (?<one>[^,;:]{2,60}?) (?:conflicts? with|contradicts?|differs? from|disagrees? with|diverges? from) (?<other>[^,;:]{2,60}?), (?:then )?(?<winner>[^,;:]{2,60}?) (?:always )?${WINS}\\b`,
  ),
  sources(
    `^(?:in|on) (?:any |case of (?:a |any )?)?(?:conflict|disagreement|doubt|dispute)s? between (?<one>[^,;:]{2,60}?) and (?<other>[^,;:]{2,60}?), (?<winner>[^,;:]{2,60}?) (?:always )?${WINS}\\b`,
  ),
  sources(`^(?:trust|believe|go by|rely on) ${A} (?:over|rather than|more than|before|instead of|and not|not) ${B}$`),
  sources(
    `^(?:update|correct|fix|adjust|align|change|sync|rewrite|amend|bring|edit|make) ${B} (?:to|so that it|until it|in line) ?(?:match(?:es)?|fits?|follows?|agrees? with|with) ${A}$`,
  ),
  sources(`^(?:update|correct|fix|adjust|align|change|sync|rewrite|amend|edit) ${B} to (?:match|fit|follow)$`),
  sources(
    `^${B} (?:is|are|gets?|must be|should be) (?:updated|corrected|fixed|adjusted|aligned|changed|synced|rewritten|amended|edited|brought) (?:to|in line|so that it) ?(?:match(?:es)?|fits?|follows?|with) ${A}$`,
    /(?:match|fit|follow)|in line /,
  ),
  sources(
    `^(?:ensure |make sure )?(?:that )?${A} (?:is|are|remains?|stays?|serves? as|acts? as|counts? as) (?:always |considered |treated as )?${ADJECTIVES}${TRUE}${ABOUT}`,
    /authorit|truth|reference|record|canonical/,
  ),
  sources(`^(?:treat|use|take|consider|keep|regard) ${A} as ${ADJECTIVES}${TRUE}${ABOUT}`),
  sources(`^${A} (?:has|have|gets?|keeps?) the (?:last|final) word,? (?:even )?(?:against|over|before) ${B}$`, / word\b/),
  sources(`(?:^| )${PATH}[^;:]{0,80}\\b(?:canonical|authoritative|source of truth)\\b`, /canonical|authoritative|source of truth/),
  // Goals.
  goals(
    `^nothing (?:outranks|trumps|beats|(?:is|comes|goes|matters) (?:more important than|before|more than|above)|takes (?:precedence|priority) over) ${A}$`,
  ),
  goals(
    `^(?:always |must )?(?:prefer|prioriti[sz]e|favou?r|value|choose|put|place|rank|weigh|pick)s? ${A} (?:above|before|over|ahead of) ${ALL}`,
  ),
  goals(
    `^(?:always |must )?(?:prefer|prioriti[sz]e|favou?r|value|choose|put|place|rank|weigh|pick|follow)s? ${A} (?:over|above|before|ahead of|more than) ${B}(?= in all| in every| at all|$)`,
  ),
  goals(`^(?:put|place)s? ${A} first$`),
  goals(`^${A} ${BEATS} ${ALL}`, BEATING),
  goals(`^${A} ${BEATS} ${B}$`, BEATING),
  goals(`^${B} ${LOSES} ${A}$`, LOSING),
  goals(`^(?:trade|sacrifice|give up)s? ${B} (?:for|to gain) ${A}$`),
  goals(
    `^${A} (?:is|are|remains?|stays?) (?:always |the |your |our |its ){0,3}(?:top|highest|first|number one|overriding|supreme|main) (?:priority|concern|goal|rule)\\b`,
    /priority|concern|goal|rule/,
  ),
  goals(`^${A} (?:is|are|remains?) (?:always )?paramount$`, /paramount$/),
  goals(
    `^(?:the |your |our )?(?:top|highest|first|number one|overriding|supreme) (?:priority|concern|goal) (?:is|remains) (?:always )?${A}$`,
  ),
  goals(`^${A} above (?:all|everything)(?: else)?$`, / above /),
];

/** Who goes before whom, in order. */
export function claimsOfPrecedence(clauses: readonly UnderstoodClause[]): readonly ClaimOfPrecedence[] {
  return clauses.flatMap((clause): readonly ClaimOfPrecedence[] => {
    if ((clause.negation !== undefined && !clause.text.startsWith('nothing ')) || !HINT.test(clause.text)) return [];
    for (const { of, pattern, hint } of PRECEDENCE_PATTERNS) {
      if (hint?.test(clause.text) === false) continue;
      const claim = claimOf(clause, of, pattern.exec(clause.text)?.groups);
      if (claim !== undefined) return claim.above.length + claim.below.length === 0 ? [] : [claim];
    }
    return [];
  });
}

function claimOf(
  clause: UnderstoodClause,
  of: ClaimOfPrecedence['of'],
  groups: Readonly<Record<string, string>> | undefined,
): ClaimOfPrecedence | undefined {
  if (groups === undefined) return undefined;
  const { above = '', below = '', about: matter = '', one = '', other = '', winner } = groups;
  // "This rule supersedes all others": which one, the lines around it say.
  if (/^(?:this|these|that|those|it|they)\b/.test(above)) return undefined;
  const about = conceptsIn(matter);
  if (winner === undefined) {
    return clause.condition === undefined || / before | after /.test(clause.text)
      ? { clause, of, about, above: conceptsIn(above), below: conceptsIn(below) }
      : undefined;
  }
  const said = conceptsIn(winner);
  const sides = [conceptsIn(one), conceptsIn(other)];
  const [first = [], second = []] = sides.toSorted((a, b) => sharedOf(said, b) - sharedOf(said, a));
  return sharedOf(said, first) > sharedOf(said, second) ? { clause, of, about, above: first, below: second } : undefined;
}

/** How many words two sides share. */
function sharedOf(some: readonly Concept[], others: readonly Concept[]): number {
  return some.filter(({ stem }) => others.some((other) => other.stem === stem)).length;
}

function sources(source: string, hint?: RegExp): Pattern {
  return hint === undefined ? { of: 'sources', pattern: new RegExp(source) } : { of: 'sources', pattern: new RegExp(source), hint };
}

function goals(source: string, hint?: RegExp): Pattern {
  return { ...sources(source, hint), of: 'goals' };
}
