import { BEGIN, globally, type OrderPattern } from './order-pattern.ts';

/** A file that is named with its ending, or a folder. */
const FILE = String.raw`\x60?[\w./[\]{}<>-]{1,80}\.(?:md|mdx|json|ya?ml|txt|csv|tsv|html?|tsx?|jsx?|mjs|css|py|rb|go|rs|java|php|sql|srt|vtt|xml|toml|ini|log|pdf|docx|xlsx|pptx|png|svg|ipynb)\b`;
const FOLDER = String.raw`\x60\.{0,2}/?[\w.-]{1,40}/[^\x60\n]{0,80}\x60`;
const KEPT_IN = String.raw`(?:${FILE}|${FOLDER}|(?:[\w-]{1,20} ){0,2}(?:file|folder|directory|disk)\b)`;
const KEEP = '(?:[sS]ave|[wW]rite|[sS]tore|[eE]xport|[aA]ppend|[rR]ecord|[dD]ump|[pP]ersist|[aA]rchive)';
/** Deeds that need a file only where one is named. */
const PUT = '(?:[kK]eep|[pP]ut|[pP]lace|[lL]eave|[cC]ollect|[mM]aintain|[lL]og|[nN]ote|[dD]ocument|[dD]rop)';
const KEPT = '(?:saved|written|stored|exported|appended|recorded|dumped|persisted|archived)';

/** Words of which each line has one that needs a file to be written. */
export const FILE_HINT =
  /[sS]ave|[wW]rit|[sS]tore|[eE]xport|[aA]ppend|[rR]ecord|[dD]ump|[pP]ersist|[aA]rchiv|[cC]reate|[gG]enerate|[uU]pdate|[eE]dit|[mM]odify|[oO]verwrite|[pP]atch|in place|[aA]pply|[aA]dd|[kK]e[ep]|[pP]ut|[pP]lace|[lL]eave|[cC]ollect|[mM]aintain|[lL]og|[nN]ote|[dD]ocument|[dD]rop|file\b/;

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
      String.raw`${BEGIN}[aA]pply (?:the |all |these |each )(?:[a-z]{1,15} )?(?:fix(?:es)?|changes?|edits?|patch(?:es)?|corrections?) (?:directly|in place|to the (?:code|files?|sources?|codebase))\b`,
    ),
  },
  { pattern: globally(String.raw`${BEGIN}[aA]dd\b[^.;\x60]{1,60} to (?:the )?(?:${FILE}|changelog\b|readme\b)`) },
];
