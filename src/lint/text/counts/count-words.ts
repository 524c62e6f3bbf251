/** Nobody lists a single thing, or counts more than these by hand. */
export const LEAST_COUNT = 2;
export const LARGEST_COUNT = 60;

/** Nouns that measure instead of counting a list, and those whose number nobody writes out below; singular. */
export const NO_ENUMERABLES: ReadonlySet<string> = new Set(
  // Time.
  (
    'millisecond second sec minute min hour hr day week month quarter year yr decade sprint time ' +
    // Size, money and shares.
    'byte kb mb gb character char word token line column pixel px dollar percent percentage point star unit ' +
    // Participants, data and other things that come in amounts.
    'user people person customer engineer developer team company organization country region center server node core cpu gpu thread ' +
    'request query record row entry employee consumer client attempt retry ' +
    // Verbs of the third person that look like plurals.
    'is has was does needs requires uses covers means makes'
  ).split(' '),
);

/** Words before a number that make it a limit, a rank, a name or an estimate instead of an exact count. */
export const NO_EXACT_COUNT =
  /(?:\b(?:at least|at most|up to|(?:no )?(?:more|less|fewer) than|than|(?<!\bhands? )over|under|above|below|about|around|approximately|approx\.?|nearly|almost|roughly|some|least|most|min(?:imum)?(?: of)?|max(?:imum)?(?: of)?|limit(?:ed)? (?:of|to)|top|bottom|first|last|next|previous|another|every|per|within|straddles?|spans?|after|before|between|from|or|to|by|only|any|two of|three of|some of|level|levels|phase|phases|step|steps|tier|stage|version|rule|rules|part|section|chapter|option|question|day|week|sprint|priority|least|ecmascript|es|web|http|python|java|php|vue|angular|next|node|nuxt|rails|laravel)|[.…)]{2}|\d)[\s*_"'“(]{0,3}$/i;

/** Words that end the phrase of a number and its noun: "three of the ten steps" counts ten. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  'of the and or in on at for to with per from by than is are as that this'.split(' '),
);

/** Words that narrow nothing down. */
export const GENERIC_MODIFIERS: ReadonlySet<string> = new Set(
  'above below following listed named mentioned candidate possible individual remaining other given main core key basic available supported allowed known different distinct separate systematic standard defined required mandatory prescribed sequential consecutive numbered'.split(
    ' ',
  ),
);

/** The end of a title that lists something else: "Deriving phases from requirements" lists no requirements. */
export const DRAWN_FROM = /\s(?:from|by|against|into|per|via|across)\s(?!these|this|those|the|following|any|one)[^:]{0,200}/i;

/** "For each region:", "quotes per region:" and "Each region has all fields (…)" list what is done for, or what has, one of several. */
export const OF_EACH = /\b(?:each|every)\b(?! of\b)|\b(?:for|per) (?:each|every)\b|\bper [a-z-]{3,20}[:*_]{0,4}$/i;

/** What is done in steps, or holds points, sections or layers: "a six-step review process". */
export const WHOLES: readonly string[] =
  'process workflow approach plan procedure method methodology cycle pipeline framework sequence protocol model checklist review audit assessment analysis check inspection test template structure format rubric routine loop flow formula evaluation investigation validation verification defense defence architecture hierarchy strategy'.split(
    ' ',
  );
