/** What stands around a praising word and says what it does there. Data only. */

/** A praising word that names something, by what stands before and after it in the line. */
export interface OwnSense {
  readonly word: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** False where an agent may be introduced by the same words. */
  readonly isIntroductionToo?: false;
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
    after:
      /^(?: of\b| (?:firewall|sequencing|antivirus|endpoint|siem|ids|ips|build tool|bundler|javascript|typescript|image|video|audio|formats?|codecs?|consoles?)|\))/i,
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
      /^ (?:[\w-]+ ){0,2}(?:compan(?:y|ies)|organi[sz]ations?|firms?|brands?|investors?|universit(?:y|ies)|journals?|conferences?|publications?|customers?|athletes?|competitors?|talent|candidates|players?|teams?|hackers|attackers|schools?|peers|sellers|creators|users|units?|troops)\b/i,
    isIntroductionToo: false,
  },
  // A thing to choose or to compare with.
  {
    word: /^(?:battle|combat|war)-/,
    before: /\b(?:prefers?|choos(?:e|es|ing)|selects?|favou?rs?|adopts?|stick (?:to|with)|rel(?:y|ies) on|picks?)\b[^.;]*$/i,
  },
  { word: /./, before: /\b(?:compar|benchmark|measur|contrast)\w* (?:[\w-]+ ){0,4}(?:to|with|against)\b[^.;]*$/i },
  // A grade on a scale.
  { word: /./, before: /^[\s|*-]*\d+(?:\s?[-–]\s?\d+)?\s?[:|=]\s*$|\b(?:poor|average|mediocre|rate it|rated)\b[^.;]*$/i },
  // What found no partner: "unmatched results".
  { word: /^unmatched$/, after: /^ results?\b/i },
  // History.
  { word: /^revolutionary$/, after: /^ (?:war|period|era|guard|army|calendar|france|russia)/i },
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
  /[,.:;()—–]|\s-\s|\b(?:who|that|which|with|speciali[sz]|focus|capable|responsible|designed|tasked|for|from|at|using|combining|creating|building|and (?:your|you))/i;
/** "Your superpower is …". */
export const POSSESSIVE = /\b(?:your|my|its|our) (?:\w+ )?$/i;
/** What a limit word praises when it stands before it. */
export const LIMITED_THING =
  /^ (?:[\w+#.&/-]+ ){0,3}(?:experts?|speciali[sz]s?ts?|specialists?|agents?|assistants?|architects?|engineers?|developers?|masters?|authorit(?:y|ies) on|helpers?|companions?|efficiency|performance|speed|accuracy|quality|precision|scale|productivity|power|insights?|capabilit(?:y|ies)|solutions?|experiences?|results?)\b/i;
/** Staying informed is an attitude. */
export const ATTITUDE =
  /\b(?:stay|stays|keep|keeps|remain|remains|staying|keeping) (?:\w+ )?(?:current|up[- ]to[- ]date|up|abreast|informed|aware|on top|ahead)\b|\b(?:trends?|news|research|evaluat\w+|adopt\w*)\b/i;
