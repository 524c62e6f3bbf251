import type { CheckableBan } from './checkable-ban.ts';

/** Nothing forbids these by name; a rule demands the other form. */
const NEVER_NAMED = /(?!)/;
const SCRIPT = /^(?:jsx?|tsx?|javascript|typescript|vue|svelte|mjs|cjs)$/;
const SHELL = /^(?:sh|bash|shell|zsh)$/;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Forms that rules demand, as they look where a sample has another one. Data only. */
export const DEMANDED_FORMS: readonly CheckableBan[] = [
  {
    what: 'a commit message without a type',
    words: 'conventional',
    named: NEVER_NAMED,
    instead: /\bconventional commits?\b/,
    seen: /\bgit commit (?:-[a-z]{1,3} ){0,2}-[a-z]{0,2}m ["'][A-Z][a-z]{2,20} [a-z][^:"']{2,80}["']/,
  },
  {
    what: 'a date in another form than ISO 8601',
    words: 'iso yyyy',
    named: NEVER_NAMED,
    instead:
      /\b(?:dates?|timestamps?)\b.{0,40}\b(?:iso[- ]?8601|yyyy-mm-dd)\b|\b(?:iso[- ]?8601|yyyy-mm-dd)\b.{0,40}\b(?:dates?|timestamps?)\b/,
    seen: new RegExp(
      String.raw`(?<![\d/])\d{1,2}/\d{1,2}/(?:19|20)\d\d(?![\d/])|\b${MONTH} \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d\b|\b(?:MM/DD|DD/MM)/YYYY\b`,
    ),
  },
  {
    what: 'a variable without quotation marks',
    words: 'quot',
    named: /\bunquoted (?:shell |bash )?variables?\b/,
    instead: /\b(?:always |must )quote (?:all |every |your |the )?(?:shell |bash )?(?:variables?|expansions?|variable expansions?)\b/,
    seen: /^\s*(?:sudo )?(?:rm|cp|mv|cd|cat|mkdir|ls|touch|source) (?:-\w{1,8} ){0,3}\$\{?[A-Za-z_]\w{0,40}\}?(?:[\s/;]|$)/,
    languages: SHELL,
  },
  {
    what: 'double quotes',
    words: 'quot',
    named: /\bdouble quotes\b/,
    instead: /\b(?:always |only |must )?(?:use |prefer )?single quotes (?:for (?:all |every )?strings?|everywhere|only|throughout)\b/,
    seen: /(?:=|\(|return|import|from)\s?"[^"'`]{1,80}"/,
    languages: SCRIPT,
  },
  {
    what: 'single quotes',
    words: 'quot',
    named: /\bsingle quotes\b/,
    instead: /\b(?:always |only |must )?(?:use |prefer )?double quotes (?:for (?:all |every )?strings?|everywhere|only|throughout)\b/,
    seen: /(?:=|\(|return|import|from)\s?'[^"'`]{1,80}'/,
    languages: SCRIPT,
  },
  {
    what: 'a chain of `.then()`',
    words: 'async then chain',
    named: /\.then\b|\b(?:raw |nested )?(?:promise|then) chain(?:s|ing)?\b/,
    instead: /\basync\/await over (?:\.then|promise chain)|\b(?:always|only) (?:use )?async\/await\b/,
    seen: /\)\.then\(|^\s*\.then\(/,
    languages: SCRIPT,
    keptBy: /Promise\.(?:all|race)|import\(/,
  },
];
