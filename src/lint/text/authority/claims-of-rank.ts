import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { stemsIn } from '../statements/read-deed.ts';

/**
 * A place that only one can hold. `first`: what the work begins with; `final`: whose word ends it; `over`: what goes before what;
 * `owner`: who alone does a thing; `truth`: where facts are taken from.
 */
export type Rank = 'first' | 'final' | 'over' | 'owner' | 'truth';

/** A clause that gives a place to somebody or something. */
export interface ClaimOfRank {
  readonly rank: Rank;
  readonly clause: UnderstoodClause;
  /** Stems of what holds the place. */
  readonly holder: readonly string[];
  /** Stems of what it goes before; empty for other ranks. */
  readonly below: readonly string[];
  /** True for words that leave no room for a second one: "always", "the very first", "sole". */
  readonly isStrict: boolean;
}

interface Pattern {
  readonly rank: Rank;
  readonly pattern: RegExp;
  readonly isStrict: boolean;
}

const NAME = '((?:[\\w./`-]{1,40} ){0,7}[\\w./`-]{1,40})';
/** How a clause gives a place, in the order in which they are tried. */
export const RANK_PATTERNS: readonly Pattern[] = [
  {
    rank: 'first',
    isStrict: true,
    pattern: re(
      `^${NAME} (?:is|are|comes?) (?:always |invariably )?(?:the )?(?:very )?(?:first|opening|initial) (?:step|move|thing|action|task|stage|act|order of business)(?=$|[,;.:]| (?:in|of|for|on|when|every|each|to)\\b)`,
    ),
  },
  {
    rank: 'first',
    isStrict: true,
    pattern: re(`^(?:every|each|all|any) (?:\\w+ ){1,3}(?:starts?|begins?|opens?) (?:with|by|from|at) ${NAME}`),
  },
  {
    rank: 'first',
    isStrict: true,
    pattern: re(`^(?:start|begin|open) (?:every|each|all|any) (?:\\w+ ){1,3}?(?:with|by|from) ${NAME}`),
  },
  {
    rank: 'first',
    isStrict: true,
    pattern: re(
      `^(?:the )?(?:very )?first (?:step|move|thing|action|task) (?:in|of|for) (?:every|each|all|any) (?:\\w+ ){1,3}?is (?:always )?(?:to |an? |the )?${NAME}`,
    ),
  },
  { rank: 'first', isStrict: true, pattern: re(`^(?:always|must) (?:start|begin|open|lead) (?:off )?(?:with|by|from) ${NAME}`) },
  {
    rank: 'first',
    isStrict: true,
    pattern: re(`^(?:before anything else|first of all|as the very first step|first and foremost),? ${NAME}`),
  },
  {
    rank: 'first',
    isStrict: true,
    pattern: re(`^(?:the )?(?:very )?first (?:step|move|thing|action|task)(?: is| to do is)?(?: always)?:? (?:to )?${NAME}`),
  },
  { rank: 'first', isStrict: false, pattern: re(`^(?:start|starting|starts|begin|beginning|begins) (?:off )?(?:with|by|from) ${NAME}`) },
  {
    rank: 'final',
    isStrict: true,
    pattern: re(
      `^${NAME} (?:has|have|holds?|gets?|keeps?|makes?|takes?|gives?|retains?) (?:the )?(?:final|last|ultimate) (?:say|word|decision|call|authority|approval|verdict|vote)`,
    ),
  },
  {
    rank: 'final',
    isStrict: true,
    pattern: re(
      `(?:final|last|ultimate) (?:say|word|decision|call|authority|approval|verdict)s? (?:on \\w+ )?(?:rests?|lies?|belongs?|stays?|is|sits?|goes) (?:with |to |made by |taken by )${NAME}`,
    ),
  },
  {
    rank: 'final',
    isStrict: true,
    pattern: re(`^${NAME}(?:'s)? (?:word|decision|judg(?:e)?ment|ruling|verdict|call) is (?:final|binding|the last)`),
  },
  {
    rank: 'over',
    isStrict: true,
    pattern: re(
      `^${NAME} (?:always )?(?:takes? (?:precedence|priority) over|wins? over|overrides?|outranks?|trumps?|beats?|supersedes?|outweighs?|comes? before|goes? before) ${NAME}`,
    ),
  },
  {
    rank: 'over',
    isStrict: true,
    pattern: re(`^(?:prefer|prioriti[sz]e|favou?r|value|choose|put|place|rank) ${NAME} (?:over|above|before|ahead of) ${NAME}`),
  },
  { rank: 'over', isStrict: false, pattern: re(`^${NAME} over ${NAME}$`) },
  {
    rank: 'truth',
    isStrict: true,
    pattern: re(
      `^${NAME} (?:is|are|remains?|serves? as|acts? as) (?:the |its |our |your )?(?:single|sole|only|one|canonical|authoritative|definitive|ultimate)? ?source of truth`,
    ),
  },
  {
    rank: 'truth',
    isStrict: true,
    pattern: re(
      `^(?:treat|use|take|consider|keep) ${NAME} as (?:the |your |a )?(?:single|sole|only|one|canonical|authoritative|definitive)? ?source of truth`,
    ),
  },
  {
    rank: 'truth',
    isStrict: true,
    pattern: re(`^(?:the )?(?:single|sole|only|canonical|authoritative)? ?source of truth(?: for (?:\\w+ ){1,3})? ?(?:is|:) ${NAME}`),
  },
];

function re(source: string): RegExp {
  return new RegExp(source.replaceAll('  ', ' '));
}

/** Beginnings of words, one of which stands in every claim. */
export const RANK_WORDS: readonly string[] =
  'first opening initial start begin open final last ultimate decision word ruling verdict judg precedence priority over win outrank trump beat supersede outweigh before above ahead source'.split(
    ' ',
  );
const HINT = new RegExp(String.raw`\b(?:${RANK_WORDS.join('|')})`);

/** The claims of a file, in order. */
export function claimsOfRank(clauses: readonly UnderstoodClause[]): readonly ClaimOfRank[] {
  return clauses.flatMap((clause): readonly ClaimOfRank[] => {
    if (clause.condition !== undefined || clause.negation !== undefined || !HINT.test(clause.text)) return [];
    for (const { rank, pattern, isStrict } of RANK_PATTERNS) {
      const match = pattern.exec(clause.text);
      if (match === null) continue;
      const holder = stemsIn(match[1] ?? '');
      if (holder.length === 0) return [];
      return [{ rank, clause, holder, below: stemsIn(match[2] ?? ''), isStrict: isStrict || /\balways\b/.test(clause.text) }];
    }
    return [];
  });
}
