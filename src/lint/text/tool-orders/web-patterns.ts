import { BEGIN, globally, type OrderPattern } from './order-pattern.ts';

const LOOK =
  '(?:[lL]ook up|[cC]heck|[vV]erify|[fF]ind|[rR]esearch|[cC]onfirm|[sS]earch|[cC]ompare|[bB]rowse|[gG]ather|[cC]ollect|[pP]ull|[cC]onsult|[sS]can)';
const LOOKED = '(?:looked up|checked|verified|found|researched|confirmed|searched|compared|gathered|collected|pulled|sourced|taken)';
/** Sites that people look things up on, by field. */
const SITES = [
  // Search, news, encyclopedias.
  'Google|Bing|DuckDuckGo|Google (?:Scholar|Trends|News|Maps)|Wikipedia|Wayback Machine|archive\\.org',
  // Science.
  'PubMed|arXiv|Semantic Scholar|JSTOR|SSRN|IEEE Xplore|ClinicalTrials\\.gov',
  // Programs and packages.
  'Stack Overflow|GitHub|GitLab|npmjs\\.com|npm registry|PyPI|crates\\.io|Maven Central|RubyGems|Docker Hub|npm|MDN|caniuse',
  // Security.
  'NVD|CVE database|Exploit-DB|Shodan',
  // People, companies, markets.
  'Reddit|Hacker News|Product Hunt|Crunchbase|Glassdoor|G2|Capterra|Trustpilot|LinkedIn|YouTube|Twitter|EDGAR|Yahoo Finance|Bloomberg|Statista|Similarweb|App Store|Play Store',
].join('|');
const SITE = String.raw`(?:(?:${SITES})\b|(?:[\w'’-]{1,20} ){1,2}(?:web ?site|home ?page|pricing page|status page|release page)s?\b|\x60?https?://)`;

/** Words of which each line has one that needs the web. */
export const WEB_HINT =
  /earch|oogle|online|[iI]nternet|[wW]eb|[lL]ook|[fF]etch|[dD]ownload|[cC]rawl|[sS]crape|[bB]rows|[vV]isit|[cC]heck|[vV]erif|[cC]onfirm|[fF]ind|[gG]ather|[cC]ollect|[cC]ompare|[pP]ull|sourced|taken|[cC]onsult|found|[lL]ive|[tT]oday|[cC]urrent|[uU]p-to/;

/** Facts that have to be searched for on the web. */
export const SEARCH_PATTERNS: readonly OrderPattern[] = [
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[sS]earch (?:the (?:web|internet)|online)\b|[gG]oogle (?:the|for) )|\b(?:perform|run|conduct|do|with|through|by) (?:an? )?(?:quick |live )?(?:web|internet|online) search`,
    ),
    isMeasured: true,
  },
  {
    pattern: globally(
      String.raw`(?:${BEGIN}${LOOK}|\b${LOOKED})\b(?:[^.;\x60]{0,60} (?:on|from|across|in|via) the (?:web|internet)| [^.;\x60]{0,50}online)\b(?! (?:shop|store|course|communit|retail|platform|presence|review))`,
    ),
  },
  // "Use web search to …", "Do a Google search for …", "by searching the internet".
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[uU]se|[pP]erform|[rR]un|[dD]o|[cC]onduct) (?:a |an |one )?(?:quick |live |targeted |fresh )?(?:web|internet|online|Google) search(?:es)?\b(?! (?:engine|console|API|feature|traffic))`,
    ),
  },
  { pattern: globally(String.raw`${BEGIN}(?:[lL]ook|[sS]earch|[rR]esearch) online\b`) },
  { pattern: /\bby (?:searching|browsing|consulting) (?:the (?:web|internet)|online)\b/g },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[cC]onsult|[bB]rowse|[sS]cour|[sS]can|[qQ]uery) the (?:web|internet)(?= (?:for|to|before|when)\b|[.,;]|$)`,
    ),
  },
  { pattern: /\b[wW]eb search(?:es)? (?:is |are |was )?(?:done|run|performed|completed|carried out)\b/g },
  {
    pattern:
      /\b(?:with|by|through|via|from|in|after|using|per) (?:an? |the |one )?(?:[a-z]{1,12} ){0,2}(?:[wW]eb|[iI]nternet|Google) (?:search(?:es)?|look-?ups?|research)\b|^(?:[A-Z][a-z-]{1,15} )?[wW]eb search(?:es)? (?:for|on|of|about)\b/g,
  },
];

/** Pages that have to be opened. */
export const PAGE_PATTERNS: readonly OrderPattern[] = [
  { pattern: globally(String.raw`${BEGIN}(?:[fF]etch|[dD]ownload) (?:[a-z]{1,15} ){0,3}(?:https?://|web ?pages?\b|URLs?\b)`) },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[bB]rowse|[nN]avigate) to (?:the |each |every )(?:[\w'’-]{1,20} ){0,2}(?:sites?|web ?sites?|pages?|URLs?)\b`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[cC]rawl|[sS]crape|[bB]rowse|[vV]isit) (?:the |each |every |all )(?:[\w'’-]{1,20} ){0,2}(?:sites?|web ?sites?|pages?|URLs?|links?|domains?)\b`,
    ),
  },
];

/** Facts that some site has: any tool for the web will do. */
export const SITE_PATTERNS: readonly OrderPattern[] = [
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[cC]heck|[cC]onsult|[vV]isit|[oO]pen|[bB]rowse) (?:the |each |its |their )(?:[\w-]{1,20} ){0,1}(?:[\w-]{1,20}['’]s?|official|vendor|company) (?:web ?sites?|home ?page|pricing page|status page|docs site)\b`,
    ),
  },
  {
    pattern: globally(
      String.raw`(?:${BEGIN}(?:${LOOK}|[vV]isit|[oO]pen|[fF]etch|[dD]ownload|[rR]ead)|\b(?:${LOOKED}|fetched|downloaded|scraped))\b[^.;\x60]{1,50} (?:on|from|at|against|via|in) (?:the |its |their )?${SITE}`,
    ),
  },
  {
    pattern:
      /\b(?:[lL]ive|[tT]oday['’]s|[cC]urrent|[uU]p-to-the-minute) (?:[a-z-]{1,15} ){0,2}(?:exchange rates?|share prices?|stock prices?|spot prices?|headlines|search results|SERPs?|search volumes?|weather)\b/g,
  },
];
