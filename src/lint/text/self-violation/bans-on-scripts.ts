/* One table, longer than a file should be: what style guides of scripts, styles and pages forbid, as it looks in code. Data only. */
import type { CheckableBan } from './checkable-ban.ts';

const SCRIPT = /^(?:jsx?|tsx?|javascript|typescript|vue|svelte|mjs|cjs)$/;
const STYLE = /^(?:css|scss|sass|less|pcss)$/;
const MARKUP = /^(?:html|vue|svelte|jsx|tsx)$/;

/** By language and subject. */
export const BANS_ON_SCRIPTS: readonly CheckableBan[] = [
  // JavaScript and TypeScript.
  {
    what: 'loose equality',
    words: 'loose == equality',
    named: /\bloose equality\b|(?<!=)==(?!=)/,
    instead: /\b(?:strict equality|always (?:use )?===)/,
    seen: /[\w)\]] (?:==|!=) (?!null\b)[\w"'([]/,
    languages: /^(?:jsx?|tsx?|javascript|typescript|php)$/,
  },
  {
    what: '`function` declarations',
    words: 'function',
    named: /\bfunction (?:declarations?|keyword)\b/,
    instead: /\b(?:always|only|prefer|use) arrow functions\b/,
    seen: /^\s*(?:export )?(?:async )?function\s+\w+\(/,
    languages: SCRIPT,
  },
  {
    what: 'arrow functions',
    words: 'arrow',
    named: /\barrow functions?\b/,
    seen: /\bconst \w+ = (?:async )?\([^)]{0,80}\) =>/,
    languages: SCRIPT,
  },
  {
    what: '`require`',
    words: 'require commonjs es esm',
    named: /\bcommonjs\b|\brequire(?:\(\))? (?:calls?|statements?)\b/,
    instead: /\b(?:es modules|esm) (?:only|always|throughout)\b|\b(?:only|always|use) (?:es modules|esm)\b/,
    seen: /\b(?:const|let|var) [\w{} ,]{1,80}= require\(/,
    languages: SCRIPT,
  },
  {
    what: 'non-null assertions',
    words: 'non assertion',
    named: /\bnon-null assertions?\b/,
    seen: /\w!\.|\w!;|\w!\)/,
    languages: /^(?:tsx?|typescript)$/,
  },
  {
    what: 'type assertions',
    words: 'type cast assertion',
    named: /\btype (?:assertions?|casts?|casting)\b/,
    seen: /\bas (?!const\b|const;)[A-Z]\w+/,
    languages: /^(?:tsx?|typescript)$/,
  },
  { what: '`@ts-ignore`', words: 'ts suppress', named: /@?ts-ignore\b|@?ts-expect-error\b/, seen: /@ts-(?:ignore|expect-error|nocheck)/ },
  {
    what: 'the index as key',
    words: 'index key',
    named: /\bind(?:ex|ices) as (?:an? |the )?(?:react )?keys?\b|\bkeys? (?:from|of) (?:the )?(?:array )?ind(?:ex|ices)\b/,
    instead: /\bstable keys?\b/,
    seen: /\bkey=\{(?:index|idx|i)\}/,
  },
  {
    what: 'the options API',
    words: 'options composition',
    named: /\boptions api\b/,
    instead: /\bcomposition api (?:only|exclusively|always)\b|\b(?:always|only) (?:use )?(?:the )?composition api\b/,
    seen: /^\s*(?:data\(\)\s*\{|methods:\s*\{|computed:\s*\{)/,
    languages: /^(?:vue|js|javascript|ts|typescript)$/,
  },
  { what: '`alert`', words: 'alert', named: /\balert(?:\(\)| calls?| boxes| dialogs?)/, seen: /(?<![.\w])alert\(/, languages: SCRIPT },
  { what: '`document.write`', words: 'document', named: /\bdocument\.write\b/, seen: /\bdocument\.write\(/ },
  {
    what: 'inline event handlers',
    words: 'inline event handler',
    named: /\binline (?:event )?handlers?\b/,
    seen: /\son(?:click|change|load|submit|mouseover)=["']/,
  },
  {
    what: '`Math.random`',
    words: 'math random',
    named: /\bmath\.random\b/,
    instead: /\bcryptographically (?:secure|strong) random/,
    seen: /\bMath\.random\(/,
  },
  { what: 'moment.js', words: 'moment', named: /\bmoment(?:\.js|js)?\b/, seen: /\bmoment\(|from ["']moment["']/, languages: SCRIPT },
  { what: 'jQuery', words: 'jquery', named: /\bjquery\b/, seen: /(?<!\w)\$\(["']|jQuery\(/, languages: SCRIPT },
  {
    what: 'blocking file calls',
    words: 'synchronous sync blocking',
    named: /\b(?:synchronous|sync|blocking) (?:file|fs|i\/o|io|calls?|operations?|methods?|functions?)/,
    seen: /\b\w*(?:readFileSync|writeFileSync|existsSync|execSync)\(/,
    languages: SCRIPT,
  },
  // Styles and pages.
  {
    what: 'selectors by id',
    words: 'id selector',
    named: /\bid selectors?\b|\bids? (?:as|in|for) (?:selectors?|styling)\b/,
    seen: /^\s*#[a-z][\w-]*\s*(?:\{|,)/,
    languages: STYLE,
  },
  {
    what: 'sizes in pixels',
    words: 'pixel px rem relative',
    named: /\b(?:px|pixels?)\b(?: units?| values?| for| sizes?|$)/,
    instead: /\b(?:only|always) (?:use )?(?:rem|relative units)\b|\brelative units only\b/,
    seen: /(?<![\w-])(?:font-size|padding|margin|gap|width):\s*\d{2,4}px/,
    languages: STYLE,
  },
  {
    what: 'colours as numbers',
    words: 'hex hard raw colo token custom',
    named: /\b(?:hard-?coded|raw|literal|inline|hex) (?:hex )?colou?rs?\b|\bhex (?:values|codes)\b/,
    instead: /\b(?:only|always) (?:use )?(?:design tokens|custom properties|css variables)\b/,
    seen: /^\s*(?:color|background(?:-color)?|border(?:-color)?|fill):[^;]{0,40}#[0-9a-f]{3,8}\b/i,
    languages: STYLE,
  },
  {
    what: 'floats for layout',
    words: 'float',
    named: /\bfloats?\b(?: for layout| based|-based|$)/,
    seen: /^\s*float:\s*(?:left|right)/,
    languages: STYLE,
  },
  { what: 'tables for layout', words: 'table', named: /\btables? for layout\b|\blayout tables?\b/, seen: /<table\b/i, languages: MARKUP },
  {
    what: 'removed focus outlines',
    words: 'outline focus',
    named:
      /\b(?:remov\w*|hid\w*|suppress\w*|disabl\w*) (?:the )?(?:focus|outlines?|focus (?:outlines?|indicators?|rings?))\b|\boutline: none\b/,
    instead: /\b(?:visible|clear) focus (?:indicators?|outlines?|rings?|states?)\b/,
    seen: /\boutline:\s*(?:none|0)\b/,
    keptBy: /focus-visible|box-shadow|ring/,
  },
  {
    what: '`div` as a button',
    words: 'div semantic clickable',
    named: /\b(?:clickable divs?|divs? as buttons?|divs? with (?:onclick|click handlers?))\b/,
    instead: /\bsemantic (?:html|elements) (?:only|first|always)\b/,
    seen: /<(?:div|span)[^>]{0,80}\bonClick=/i,
  },
  {
    what: 'pictures without a text',
    words: 'alt image',
    named: /\b(?:images?|pictures?) without (?:alt|alternative)/,
    instead:
      /\b(?:all|every) (?:images?|pictures?) (?:must )?(?:ha(?:s|ve)|needs?|carr(?:y|ies)|gets?) (?:an? )?(?:alt|meaningful|descriptive)/,
    seen: /<img\b(?![^>]{0,200}\balt=)[^>]{0,200}>/i,
  },
  {
    what: 'a positive `tabindex`',
    words: 'tabindex positive',
    named: /\bpositive tab ?ind(?:ex|ices)\b/,
    seen: /\btab[iI]ndex=["{]+[1-9]/,
  },
];
