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

/** Words that say it and mean little else. */
export const TELLING_WORDS: readonly string[] =
  'optional unnecessary voluntary forbidden prohibited banned disallowed unacceptable allowed permitted acceptable circumstances hesitate afraid scope limits mandatory compulsory obligatory welcome'.split(
    ' ',
  );

/** Each line with a frame holds one of these or of those. */
export const FRAME_WORDS: readonly string[] =
  "required needed necessary fine okay ok encouraged recommended only no zero exclude leave hide conceal disable turn switch remove delete drop responsible charge tasked expected need needn't obliged skip omit times cases exception free may essential imperative".split(
    ' ',
  );

/** What any predicate ends with; it spares looking for its beginning. */
export const ENDS_IN_PREDICATE = new RegExp(String.raw`\b(?:${Object.keys(PREDICATES).join('|')})\b`);

/** "Never …", "crates must not …", "crates are not …": a ban, and not what is told of some ("crates that are not …") or passed over ("…, not …"). */
export const BANS =
  /^(?:(?:you|we|agents|the agent) )?(?:(?:must |should )?never|do not|don't|must not|may not|should not|cannot|avoid|refrain from|no|zero)\b|^(?![^,]{0,60}\b(?:that|which|who|so|this|it|when)\b)[a-z][^,()]{2,60}? (?:(?:must|should) (?:not|never)|may not|(?:is|are) (?:never|not) (?:be )?[a-z]+ed\b|do not)\b/;
/** "Every crate gets a label" asks for one, whatever its verb is. */
export const UNIVERSAL = /^(?:every|each|all) /;
/** The deed that a ban names first. */
export const NEVER_DO = /^(?:(?:you |we )?(?:must )?never|(?:you |we )?(?:do not|don't|must not|should not|may not)) ([a-z]{2,20})(?= )/;
