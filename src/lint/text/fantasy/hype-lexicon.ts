/**
 * Words that praise. Each class says what it stands for; what follows or precedes them decides whether they praise the agent or
 * choose something. Weak praise (`advanced`, `robust`, `powerful`, `expert`) is left out on purpose: it is everywhere and harms little.
 */

/** How a praising word is used. */
export type HypeClass = 'rank' | 'newness' | 'proof' | 'wonder' | 'person' | 'limit';

export interface HypeEntry {
  readonly class: HypeClass;
  /** Lower case; a hyphen also stands for a blank. */
  readonly words: readonly string[];
}

export const HYPE_ENTRIES: readonly HypeEntry[] = [
  {
    // Places in a ranking that nobody holds: they compare the agent with all others.
    class: 'rank',
    words: [
      'elite',
      'world-class',
      'best-in-class',
      'best-of-breed',
      'top-tier',
      'top-notch',
      'industry-leading',
      'market-leading',
      'world-leading',
      'world-renowned',
      'legendary',
      'unparalleled',
      'unmatched',
      'unrivaled',
      'unrivalled',
      'unsurpassed',
      'peerless',
      'second-to-none',
      'superhuman',
      'super-human',
      'godlike',
      'god-like',
      'god-tier',
      'genius-level',
      'elite-level',
      'top-1%',
      'top-one-percent',
      "world's-best",
      "world's-leading",
      "world's-foremost",
      "world's-top",
      "world's-greatest",
      "world's-finest",
      'best-in-the-world',
      '10x-engineer',
      '10x-developer',
      '10x-programmer',
      'master-level',
      'unbeatable',
      'unstoppable',
    ],
  },
  {
    // Newness as a merit: it ages, and it says nothing about fitness.
    class: 'newness',
    words: [
      'cutting-edge',
      'bleeding-edge',
      'state-of-the-art',
      'revolutionary',
      'revolutionizing',
      'revolutionizes',
      'revolutionize',
      'groundbreaking',
      'ground-breaking',
      'game-changing',
      'game-changer',
      'game-changers',
      'paradigm-shifting',
      'trailblazing',
      'next-generation',
      'next-gen',
    ],
  },
  {
    // Combat that never took place.
    class: 'proof',
    words: ['battle-tested', 'battle-hardened', 'battle-proven', 'battle-ready', 'combat-tested', 'combat-proven', 'war-tested'],
  },
  {
    // Awe and powers.
    class: 'wonder',
    words: [
      'superpower',
      'superpowers',
      'supercharge',
      'supercharged',
      'supercharges',
      'turbocharge',
      'turbocharged',
      'mind-blowing',
      'jaw-dropping',
      'breathtaking',
      'masterpiece',
      'masterpieces',
      'awe-inspiring',
      'military-grade',
    ],
  },
  {
    // Stars among people, and what is said of them: praise only where the agent is introduced.
    class: 'person',
    words: [
      'virtuoso',
      'maestro',
      'wizard',
      'guru',
      'ninja',
      'rockstar',
      'rock-star',
      'genius',
      'mastermind',
      'grandmaster',
      'prodigy',
      'savant',
      'superstar',
      'visionary',
      'brilliant',
      'renowned',
      'acclaimed',
      'preeminent',
      'pioneering',
      'extraordinary',
      'phenomenal',
      'incredible',
      'amazing',
      'masterful',
      'beast',
      'blazing-fast',
      'blazingly-fast',
      'lightning-fast',
      'unbelievable',
    ],
  },
  {
    // The end of a scale: praise where a role or a thing that the agent makes follows.
    class: 'limit',
    words: ['ultimate', 'supreme', 'unprecedented', 'greatest', 'finest'],
  },
];

/** The class of each word, blanks written as hyphens. */
export const CLASS_OF_HYPE: ReadonlyMap<string, HypeClass> = new Map(
  HYPE_ENTRIES.flatMap((entry) => entry.words.map((word) => [word, entry.class] as const)),
);

/** A praising word that names something, by what stands before and after it in the line. */
export interface OwnSense {
  readonly word: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

export const OWN_SENSES: readonly OwnSense[] = [
  // Evolutionary search keeps elites; the DORA report has a class of that name.
  {
    word: /^elite$/,
    after:
      /^ (?:preserv|select|archiv|popul|individual|count|size|performers?\b|performance (?:tier|level|band|cluster)|tier|level|categor|band|cluster|solution)/i,
  },
  { word: /^elite$/, before: /\bDORA\b/i },
  { word: /^elite$/, after: /^[^.]{0,40}\bDORA\b/i },
  // The best results that are published, which research compares itself with.
  {
    word: /^state-of/,
    after:
      /^ (?:[\w-]+ )?(?:baselines?|results?|comparisons?|models?|methods?|benchmarks?|approaches|algorithms?|literature|papers?|tracking|research)\b/i,
  },
  { word: /^state-of/, before: /\b(?:compar\w+ (?:to|with|against)|versus|vs\.?|beat|against)(?: the)?(?: current)? $/i },
  // Classes of products, and those who come after us.
  {
    word: /^next-gen/,
    after: /^(?: of\b| (?:firewall|sequencing|antivirus|endpoint|siem|ids|ips|build tool|bundler|javascript|typescript)|\))/i,
  },
  // What a product or a technique is, said behind its name: "**Gateway API**: next-generation ingress".
  { word: /^next-gen/, before: /^[\s*-]*\*\*[^*]{1,60}\*\*:? ?$/ },
  // Software that others wrote and ran: maturity is a reason to choose it.
  {
    word: /^(?:battle|combat|war)-/,
    after:
      /^,? (?:[\w/-]+,? ){0,4}(?:librar(?:y|ies)|packages?|frameworks?|crates?|dependenc(?:y|ies)|tools?|tooling|components?|modules?|contracts?|images?|charts?|plugins?|primitives|implementations?|open[- ]source|technolog(?:y|ies)|stacks?|services|databases?|algorithms?|protocols?|standards?|defaults)\b/i,
  },
  // What a test run does: "the API is battle-tested before the release".
  { word: /^(?:battle|combat|war)-/, before: /\b(?:is|are|be|been|being|gets?|was|were) (?:\w+ly )?$/i },
  // People and companies that are spoken of.
  {
    word: /^(?:elite|world-class|top-tier|best-in-class|legendary|renowned|industry-leading|market-leading|world-leading)$/,
    after:
      /^ (?:[\w-]+ ){0,2}(?:compan(?:y|ies)|organi[sz]ations?|firms?|brands?|investors?|universit(?:y|ies)|journals?|conferences?|publications?|customers?|athletes?|competitors?|talent|candidates?|hackers?|attackers?|schools?|peers?|sellers?|creators?|users?)\b/i,
  },
  // Words that are spoken of, and what somebody wants to have.
  {
    word: /./,
    before: /\b(?:words?|phrases?|terms?|superlatives|buzzwords?|adjectives?|clich[eé]s?|language|claims?)(?: like| such as| as|:)[^.]*$/i,
  },
  {
    word: /./,
    before:
      /\b(?:users?|customers?|clients?|founders?|stakeholders?|they|somebody|someone|people) (?:[a-z]+ )?(?:wants?|wish(?:es)?|expects?|needs?|asks? for|demands?|dreams? of)\b[^.]*$/i,
  },
  // A style to work in, as somebody would.
  { word: /./, before: /\b(?:as|like|than)(?: an?| the| those of)? \**$/i, after: /^[^.;]{0,60}\bwould\b/ },
];

/** "You are an elite …", "Act as a …": what follows introduces the agent, up to the end of the noun phrase. */
export const INTRODUCTION =
  /^[\s*_#>"'-]{0,6}(?:(?:you are|you['’]re|i am|i['’]m|act as|behave as|work as|acting as|this is|meet|as) (?:[\w-]+, )?)(?:an? |the |our )?/i;
/** Where the noun phrase of an introduction ends. */
export const PHRASE_END =
  /[,.:;()—–]|\s-\s|\b(?:who|that|which|with|speciali[sz]|focus|capable|responsible|designed|tasked|for|at|using|combining|creating|building|and (?:your|you))/i;
/** "Your superpower is …". */
export const POSSESSIVE = /\b(?:your|my|its|our) (?:\w+ )?$/i;
/** What a limit word praises when it stands before it. */
export const LIMITED_THING =
  /^ (?:[\w+#.&/-]+ ){0,3}(?:experts?|speciali[sz]s?ts?|specialists?|agents?|assistants?|architects?|engineers?|developers?|guides?|masters?|authorit(?:y|ies) on|helpers?|companions?|efficiency|performance|speed|accuracy|quality|precision|scale|productivity|power|insights?|capabilit(?:y|ies)|solutions?|experiences?|results?)\b/i;
/** Staying informed is an attitude. */
export const ATTITUDE =
  /\b(?:stay|stays|keep|keeps|remain|remains|staying|keeping) (?:\w+ )?(?:current|up[- ]to[- ]date|up|abreast|informed|aware|on top|ahead)\b|\b(?:trends?|news|research|evaluat\w+|adopt\w*)\b/i;
