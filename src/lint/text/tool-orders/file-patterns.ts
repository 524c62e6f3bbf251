import { BEGIN, globally, type OrderPattern } from './order-pattern.ts';

/** A file that is named with its ending, or a folder. */
const FILE = String.raw`\x60?[\w./[\]{}<>-]{1,80}\.(?:md|mdx|json|ya?ml|txt|csv|tsv|html?|tsx?|jsx?|mjs|css|py|rb|go|rs|java|php|sql|srt|vtt|xml|toml|ini|log|pdf|docx|xlsx|pptx|png|svg|ipynb)\b`;
const FOLDER = String.raw`\x60\.{0,2}/?[\w.-]{1,40}/[^\x60\n]{0,80}\x60`;
const KEPT_IN = String.raw`(?:${FILE}|${FOLDER}|(?:[\w-]{1,20} ){0,2}(?:file|folder|directory|disk)\b)`;
const KEEP = '(?:[sS]ave|[wW]rite|[sS]tore|[eE]xport|[aA]ppend|[rR]ecord|[dD]ump|[pP]ersist|[aA]rchive)';
/** Deeds that need a file only where one is named. */
const PUT = '(?:[kK]eep|[pP]ut|[pP]lace|[lL]eave|[cC]ollect|[mM]aintain|[lL]og|[nN]ote|[dD]ocument|[dD]rop)';
const KEPT = '(?:saved|written|stored|exported|appended|recorded|dumped|persisted|archived)';

const CHANGE = '(?:[eE]dit|[mM]odify|[fF]ix|[rR]ewrite|[uU]pdate|[rR]efactor|[cC]orrect|[cC]hange|[rR]eplace|[rR]ename)';

/** Words of which each line has one that needs a file to be written. */
export const FILE_HINT =
  /[sS]ave|[wW]rit|[sS]tore|[eE]xport|[aA]ppend|[rR]ecord|[dD]ump|[pP]ersist|[aA]rchiv|[cC]reate|[gG]enerate|[uU]pdate|[eE]dit|[mM]odify|[oO]verwrite|[pP]atch|in place|in the |in each |[cC]hange|[fF]ix|[cC]orrect|[iI]mplement|[rR]e[a-z]{4,6}|[mM]ove|[cC]opy|[dD]elete|[pP]roduce|[aA]pply|[aA]dd|[kK]e[ep]|[pP]ut|[pP]lace|[lL]eave|[cC]ollect|[mM]aintain|[lL]og|[nN]ote|[dD]ocument|[dD]rop|file\b/;

/** Work that changes a file or makes one. */
export const FILE_PATTERNS: readonly OrderPattern[] = [
  { pattern: globally(String.raw`${BEGIN}${KEEP}\b[^.;\x60]{0,60} (?:to|in|into|as|under) (?:the |a |an )?${KEPT_IN}`) },
  { pattern: globally(String.raw`${BEGIN}${PUT}\b[^.;\x60]{0,60} (?:to|in|into|under) (?:the |a |an )?(?:${FILE}|${FOLDER})`) },
  { pattern: globally(String.raw`\b(?:as|in) (?:an? |the )?(?:PDF|CSV|JSON|Markdown|HTML|Excel|YAML|SVG|PNG|plain text|text) file\b`) },
  { pattern: globally(String.raw`\b${KEPT} (?:[a-z]{1,12} )?(?:to|in|into|as|under|beside) (?:the |a |an )?${KEPT_IN}`) },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[cC]reate|[gG]enerate|[uU]pdate|[eE]dit|[mM]odify|[oO]verwrite|[aA]ppend to|[wW]rite) (?:the |a |an )?(?:[a-z]{1,15} ){0,2}${FILE}`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[eE]dit|[mM]odify|[fF]ix|[pP]atch|[rR]ewrite|[uU]pdate) (?:the |all |each )(?:[a-z]{1,15} ){0,2}(?:files?|sources?|code) (?:in place|directly|yourself)\b`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[fF]ix|[cC]orrect|[rR]epair) (?:the |all |each |every |any |these )(?:[a-z-]{1,15} ){0,2}(?:bugs?|errors?|issues?|defects?|typos?|problems?|violations?|warnings?|failures?|vulnerabilit(?:y|ies))\b`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[iI]mplement|[aA]pply) (?:the|each|every|all|these|your) (?:[a-z-]{1,15} ){0,2}(?:fix(?:es)?|changes?|solutions?|features?|refactorings?|corrections?|migrations?)\b`,
    ),
  },
  {
    pattern: globally(String.raw`${BEGIN}[rR]efactor (?:the|each|every|all|any|duplicated|repeated|messy|legacy) `),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[wW]rite|[aA]dd) (?:an? |the |new |missing |failing )?(?:unit |regression |integration |failing )?tests? for (?:the|each|every|all|any|new)\b`,
    ),
  },
  // "Edit the file to …", "Refactor the function in place", "Make the change directly in the code".
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[eE]dit|[mM]odify|[oO]verwrite|[pP]atch|[uU]pdate) (?:the |each |every |all |any |these |affected |relevant )(?:[a-z]{1,15} ){0,2}files?\b`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:${CHANGE}|[mM]ake|[iI]nsert|[rR]emove|[dD]elete|[aA]dd) [^.;:\x60]{1,50} (?:in place|(?:directly )?in (?:the |each |every )(?:[a-z]{1,15} ){0,2}(?:files?|source|source code|codebase|manuscript))(?=[\s.,;)]|$)(?! (?:that|which|name))`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}[uU]pdate (?:the |all |any )(?:[a-z]{1,15} )?(?:README|changelog|CHANGELOG|documentation files?|config(?:uration)? files?)\b`,
    ),
  },
  { pattern: globally(String.raw`${BEGIN}(?:[dD]elete|[rR]emove) (?:unused|obsolete|stale|temporary|dead|old|orphaned) files?\b`) },
  { pattern: globally(String.raw`${BEGIN}(?:[mM]ove|[cC]opy|[cC]reate) [^.;:\x60]{1,50} (?:to|into|in|under) (?:the )?${FOLDER}`) },
  { pattern: globally(String.raw`${BEGIN}[cC]reate (?:the |an? )(?:[a-z]{1,15} )?(?:folder|directory) \x60`) },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[gG]enerate|[cC]reate|[pP]roduce|[wW]rite) (?:an? |one )(?:[a-z]{1,15} )?(?:CSV|JSON|Markdown|HTML|YAML|Excel|PDF|text|test|log) file\b`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}[aA]pply (?:the |all |these |each )(?:[a-z]{1,15} )?(?:fix(?:es)?|changes?|edits?|patch(?:es)?|corrections?) (?:directly|in place|to the (?:code|files?|sources?|codebase))\b`,
    ),
  },
  { pattern: globally(String.raw`${BEGIN}[aA]dd\b[^.;\x60]{1,60} to (?:the )?(?:${FILE}|changelog\b|readme\b)`) },
];
