/** What a line says of a deed or a thing: it has to be, it may be, it must not be, it need not be. */
export type Say = 'duty' | 'leave' | 'ban' | 'waiver';

/** Words that say it in front of a deed; the deed follows, or is the opposite of one that is a ban: to hide is not to show. */
export const FRONTS: readonly (readonly [say: Say, words: RegExp, opposite?: string])[] = [
  [
    'waiver',
    /^(?:(?:you|we|agents|the agent) )?(?:(?:do not|don't) (?:have|need) to|need not|needn't|(?:are not|aren't) (?:required|obliged) to) /,
  ],
  ['waiver', /^(?:there(?: is|'s) )?no need (?:to|for) /],
  ['waiver', /^it(?: is|'s) (?:not (?:necessary|required|mandatory|needed)|unnecessary|optional) to /],
  ['waiver', /^(?:(?:you|we) (?:may|can) |feel free to )?(?:skip|omit) (?=.)/],
  ['duty', /^(?:never|do not|don't|must not|must never|you must not|you must never) (?:skip|omit) /],
  ['duty', /^it(?: is|'s) (?:mandatory|required|obligatory|imperative|essential|necessary) to /],
  ['duty', /^(?:you|we|agents|the agent) (?:have to|need to|are required to|are obliged to) /],
  ['ban', /^it(?: is|'s) (?:strictly )?(?:never|not (?:ok|okay|fine|acceptable|allowed|permitted)|forbidden|prohibited|unacceptable) to /],
  ['ban', /^(?:you|we|agents) (?:are|is) (?:not|never) (?:allowed|permitted) to /],
  ['ban', /^(?:you|we|agents) are (?:forbidden|prohibited) (?:to|from) /],
  ['ban', /^under no circumstances,? (?:(?:should|may|must|do|shall|will|can) (?:you|we) |are you to )?/],
  [
    'ban',
    /^only (?:the |an? )?(?!you\b|this\b|the agent\b)[a-z][a-z -]{1,40}? (?:may|can|is allowed to|are allowed to|is permitted to|are permitted to) /,
  ],
  ['duty', /^(?:at all times|in all cases|without exception),? /],
  ['duty', /^(?:you|we) are (?:also )?(?:responsible for|in charge of|tasked with|expected to) /],
  ['ban', /^(?:exclude|leave out) /, 'include'],
  ['ban', /^(?:hide|conceal) /, 'show'],
  ['ban', /^(?:disable|turn off|switch off) /, 'enable'],
  ['ban', /^(?:remove|delete|drop) /, 'keep'],
  ['leave', /^(?:please )?feel free to /],
  ['leave', /^it(?: is|'s) (?:perfectly )?(?:ok|okay|fine|acceptable|allowed|permitted) to /],
  ['leave', /^(?:you|we|agents|the agent) may (?:also |freely |always )?(?=[a-z])/],
  ['leave', /^you(?:'re| are) (?:free|allowed|permitted|welcome|encouraged) to /],
  ['leave', /^(?:do not|don't|never) (?:hesitate to|be afraid (?:to|of)) /],
];

/** Any of them: most clauses have none. */
export const ANY_FRONT = new RegExp(FRONTS.map(([, { source }]) => source).join('|'));

/** "Unit tests are not required for prototypes": what is said behind the thing, and where it holds. */
export const PREDICATE =
  /^(.{3,90}?)(?: (?:is|are|stays?|remains?|(?:must|should|will|can) be)|:)(?: (never|not|no longer|strictly|always|absolutely|explicitly|highly|entirely|completely))? ([a-z]+|out of scope|off limits)(?: ((?:for|in|on|at|with|within|from|under|per|as) .{2,60}))?$/;

/** Words behind a thing. */
export const PREDICATES: Readonly<Record<string, Say>> = {
  mandatory: 'duty',
  required: 'duty',
  compulsory: 'duty',
  obligatory: 'duty',
  necessary: 'duty',
  needed: 'duty',
  optional: 'waiver',
  unnecessary: 'waiver',
  voluntary: 'waiver',
  allowed: 'leave',
  permitted: 'leave',
  acceptable: 'leave',
  fine: 'leave',
  okay: 'leave',
  ok: 'leave',
  welcome: 'leave',
  encouraged: 'leave',
  recommended: 'leave',
  forbidden: 'ban',
  prohibited: 'ban',
  banned: 'ban',
  disallowed: 'ban',
  unacceptable: 'ban',
  'out of scope': 'ban',
  'off limits': 'ban',
};

/** What a word says when "not" stands in front of it. */
export const DENIED: Readonly<Record<Say, Say>> = { duty: 'waiver', leave: 'ban', ban: 'leave', waiver: 'duty' };

/** Each line with a frame holds one of these. */
export const FRAME_WORDS: readonly string[] = [
  ...Object.keys(PREDICATES).filter((word) => !word.includes(' ')),
  ..."only no zero scope limits exclude leave hide conceal disable turn switch remove delete drop responsible charge tasked expected need needn't required obliged skip omit circumstances times cases exception free may hesitate afraid essential imperative".split(
    ' ',
  ),
];
