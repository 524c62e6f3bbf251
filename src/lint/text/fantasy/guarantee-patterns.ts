import { FLAWLESS_WORDS, FULL_QUALITIES, PERFECT_THINGS, UNBOUNDED_LOSSES } from './guarantee-lexicon.ts';
import { oneOf, oneWholeOf } from './one-of.ts';

/** What the promise is made with; also the id of the message. */
export type GuaranteeKind = 'flawless' | 'total' | 'guaranteed' | 'never';

export interface GuaranteePattern {
  readonly kind: GuaranteeKind;
  /**
   * `promise`: wherever it is said or demanded, in a message too; `always`: the same without messages; `target`: a hint only, on a list of
   * targets; `agent`: only of what the agent is, has or does.
   */
  readonly weight: 'promise' | 'always' | 'target' | 'agent';
  /** Whole words, in lower case, of which every match has one: a line without any is not matched. */
  readonly words: readonly string[];
  /** Matches the promise alone; flags `gi`. */
  readonly pattern: RegExp;
}

const FEW = String.raw`(?:[^\s.:;!?|()]{1,30} ){0,2}`;

/** "error-free" → "free": what is more common stands before. */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

export const GUARANTEE_PATTERNS: readonly GuaranteePattern[] = [
  // "error-free code", "a flawless migration".
  {
    kind: 'flawless',
    weight: 'always',
    words: FLAWLESS_WORDS.map(lastPart),
    pattern: new RegExp(String.raw`\b(?:${oneOf(FLAWLESS_WORDS)})\b(?: [a-z-]{3,20}\b)?`, 'gi'),
  },
  // "a perfect audit trail"; "pixel-perfect" and "perfect forwarding" name something.
  {
    kind: 'flawless',
    weight: 'always',
    words: ['perfect', 'absolute', 'infinite'],
    pattern: new RegExp(String.raw`(?<![\w-]|not |than )(?:perfect|absolute|infinite) ${FEW}${oneWholeOf(PERFECT_THINGS)}`, 'gi'),
  },
  // "100% accurate", "Deadlock prevention 100% ensured".
  {
    kind: 'total',
    weight: 'always',
    words: ['100', '100percent'],
    pattern: new RegExp(
      String.raw`(?<![<>≥≤=\d.,-] ?)\b100 ?(?:%|percent) (?:of the time\b|[a-z]{3,12} (?=accuracy))?${oneWholeOf(FULL_QUALITIES)}`,
      'gi',
    ),
  },
  {
    kind: 'total',
    weight: 'target',
    words: ['100'],
    pattern: /\b(?:accuracy|reliability|precision|correctness|uptime|success rate)(?: (?:of|at))?:? ?\b100 ?%/gi,
  },
  {
    kind: 'total',
    weight: 'agent',
    words: ['completely', 'fully', 'totally', 'absolutely', '100'],
    pattern: new RegExp(
      String.raw`\b(?:completely|fully|totally|absolutely|100%) (?:secure|safe|reliable|accurate|correct|risk-free|protected|error-free|bug-free)\b`,
      'gi',
    ),
  },
  // "Message delivery guaranteed", "uptime > 99.99% guaranteed".
  {
    kind: 'guaranteed',
    weight: 'promise',
    words: ['guaranteed'],
    pattern:
      /(?<=[\w%] )guaranteed(?= (?:thoroughly|completely|fully|always|at all times|under all|properly|consistently|continuously)|[\s.!*]*$)/gi,
  },
  {
    kind: 'guaranteed',
    weight: 'agent',
    words: ['guarantee', 'guarantees', 'guaranteeing'],
    pattern:
      /(?:^|(?<=\b(?:you|i|we|it|that|which|and|to|will|can|always|agent|agents|system|swarm|fully|also) |[:*,] {0,2}))guarantee(?:s|ing)? (?:that )?(?:[\w-]+ ){0,3}?(?:zero|no|100 ?%|all|every|success|successful|results?|quality|correctness|accuracy|reliability|optimal|perfect|maximum|complete|full|delivery|performance|satisfaction|compliance|the best|work(?:s|ing)?)\b/gi,
  },
  { kind: 'guaranteed', weight: 'agent', words: ['guaranteed'], pattern: /\b(?:is|are|be) guaranteed to\b/gi },
  // "with zero data loss", "no errors possible".
  { kind: 'total', weight: 'promise', words: ['possible'], pattern: /\b(?:no|zero) (?:[\w-]{2,20} ){1,4}possible\b/gi },
  {
    kind: 'total',
    weight: 'agent',
    words: ['zero', 'without'],
    pattern: new RegExp(String.raw`\b(?:zero|without any) (?:(?:critical|production|human|costly) )?${oneWholeOf(UNBOUNDED_LOSSES)}`, 'gi'),
  },
  {
    kind: 'total',
    weight: 'agent',
    words: ['complete', 'total', 'full'],
    pattern:
      /\b(?:complete|total|full) (?:security|protection|certainty|accuracy|reliability|immunity|correctness|fault tolerance)\b(?! (?!and|or|of|for|against|in|with|to|at)[a-z])/gi,
  },
  // "never makes mistakes", "always correct", "eliminates all risk".
  {
    kind: 'never',
    weight: 'agent',
    words:
      `fail miss err mistake mistakes lose break fails misses errs loses wrong incorrect false buggy broken insecure hacked eliminate eliminates
      eliminating always invariably`.split(/\s+/),
    pattern:
      /\b(?:you|i|it) (?:will )?never (?:fail|miss|err|make (?:a )?mistakes?|lose|break)\b|\bnever (?:fails(?! (?:silently|loudly|open|closed|the|a|if|when))|misses|errs|makes (?:a )?mistakes?|loses (?:a|any|data)|wrong)\b|\bnever (?:produces?|gives?|writes?|returns?|ships?) (?:an? )?(?:incorrect|wrong|false|buggy|broken|insecure)\b|\b(?:completely|entirely|totally) eliminat(?:es?|ing)\b|\b(?:always|invariably) (?:correct|right|accurate|reliable|succeeds?|works? (?:correctly|perfectly|flawlessly)|perfect)\b|(?<!\b(?:tests?|checks?|assertions?|gates?) (?:that |which )?)\b(?:can(?:not|['’]t)|impossible to) (?:fail|be (?:wrong|broken|hacked))\b/gi,
  },
  {
    kind: 'never',
    weight: 'agent',
    words: ['eliminate', 'eliminates', 'eliminating'],
    pattern: new RegExp(String.raw`\beliminat(?:es?|ing) (?:all|any|every|100%(?: of)?) ${FEW}?${oneWholeOf(UNBOUNDED_LOSSES)}`, 'gi'),
  },
];

/** Words before that make the match a name or a comparison. */
export const NAMED_BEFORE = /\b(?:pixel|frame|bit|picture|word|note)[- ]$|\b(?:over|than|beats?|instead of|versus|vs\.?) $|\bnon-$/i;

/** What a language, a protocol or a contract guarantees can be looked up. */
export const FORMAL =
  /\b(?:compile[- ]time|type[- ]system|ownership|borrow checker|protocol|raft|paxos|at-least-once|exactly-once|at-most-once|idempoten|acid|sla|slas|contract|spec|specification|standard|memory order|differential|formal(?:ly)?|proofs?|proven|proved|crypto\w*|compiler)\b/i;

/** Words behind that make the match the subject of a maxim, or the name of a policy. */
export const NAMED_BEHIND = /^ (?:is|are|was|isn['’]t|does|tolerance|polic(?:y|ies)|forwarding|hash|square|number|competition|storm)\b/i;

/** Verbs of checking: what they name is looked for, not promised. */
export const CHECKS: ReadonlySet<string> = new Set(
  'check verify test confirm validate assess measure track monitor investigate review evaluate compare ask look search'.split(' '),
);
