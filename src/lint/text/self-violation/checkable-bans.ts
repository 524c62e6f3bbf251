/* One table, longer than a file should be: what one sentence in many style guides and security handbooks forbids. Data only. */
import type { CheckableBan } from './checkable-ban.ts';

const SCRIPT = /^(?:jsx?|tsx?|javascript|typescript|vue|svelte|mjs|cjs)$/;
const TYPESCRIPT = /^(?:tsx?|typescript|vue|svelte)$/;
const PYTHON = /^(?:py|python3?)$/;
const STYLE = /^(?:css|scss|sass|less|pcss|html|vue|svelte|jsx|tsx)$/;
const SHELL = /^(?:sh|bash|shell|zsh|console|terminal|ya?ml|dockerfile|docker)$/;

/** In style guides and security handbooks each of these is one sentence. */
export const CHECKABLE_BANS: readonly CheckableBan[] = [
  {
    what: 'class components',
    words: 'class function',
    named: /\bclass(?:-based)? components?\b/,
    instead: /\b(?:always|only|prefer|use) (?:[a-z]+ ){0,2}(?:functional|function) components?\b|\bclass components are legacy\b/,
    seen: /\bclass\s+\w+\s+extends\s+(?:React\.)?(?:Pure)?Component\b/,
    keptBy: /componentDidCatch|getDerivedStateFromError/,
    isMeasured: true,
  },
  {
    what: 'styles for wide screens first',
    words: 'desktop mobile',
    named: /\bdesktop[- ]first\b/,
    instead: /\bmobile[- ]first\b/,
    seen: /@media[^{]{0,80}\(\s*max-width/,
    languages: STYLE,
    keptBy: /min-width/,
    isMeasured: true,
  },
  {
    what: 'the type `any`',
    words: 'any',
    named: /\bany(?: types?)?$|\b(?:type|types) any\b|\bany types?\b/,
    seen: /:\s*any\b|\bas any\b|<any>/,
    languages: TYPESCRIPT,
    isMeasured: true,
  },
  {
    what: '`var`',
    words: 'var',
    named: /\bvar(?: declarations?)?(?:$|,| for| in)/,
    seen: /^\s*var\s+\w+\s*=/,
    languages: SCRIPT,
    isMeasured: true,
  },
  {
    what: '`console.log`',
    words: 'console',
    named: /\bconsole\.log\b|\bconsole (?:logs|statements|logging)\b/,
    seen: /\bconsole\.log\(/,
    languages: SCRIPT,
    isMeasured: true,
  },
  {
    what: 'print statements',
    words: 'print',
    named: /\bprint(?:\(\)| statements?| calls?| debugging)\b/,
    seen: /^\s*print\(/,
    languages: PYTHON,
    isMeasured: true,
  },
  {
    what: 'inline styles',
    words: 'inline style',
    named: /\binline (?:styles?|css)\b|\bstyle attributes?\b/,
    seen: /\sstyle=(?:\{\{|["'])/,
    isMeasured: true,
  },
  { what: '`!important`', words: 'important', named: /!important/, seen: /!important/, isMeasured: true },
  { what: '`SELECT *`', words: 'select', named: /\bselect \*/, seen: /\bselect\s+\*\s+from\b/i, isMeasured: true },
  {
    what: 'default exports',
    words: 'default',
    named: /\bdefault exports?\b/,
    seen: /^\s*export default\b/,
    languages: SCRIPT,
    isMeasured: true,
  },
  {
    what: 'emoji',
    words: 'emoji emotic',
    named: /\bemojis?\b|\bemoticons?\b/,
    seen: /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u,
    isMeasured: true,
  },
  { what: '`eval`', words: 'eval', named: /\beval(?:\(\))?(?:$|,|\s)/, seen: /(?<![.\w])eval\(/, isMeasured: true },
  {
    what: 'bare `except`',
    words: 'bare except catch',
    named: /\bbare[- ]excepts?\b|\bexcept:|\bcatch-all excepts?\b/,
    seen: /^\s*except\s*:/,
    languages: PYTHON,
    isMeasured: true,
  },
  { what: '`innerHTML`', words: 'innerhtml', named: /\binnerhtml\b/, seen: /\.innerHTML\s*=|dangerouslySetInnerHTML/, isMeasured: true },
  {
    what: '`localStorage`',
    words: 'local localst',
    named: /\blocal ?storage\b/,
    seen: /\blocalStorage\.(?:setItem|getItem)\b/,
    isMeasured: true,
  },
  {
    what: 'promise chains',
    words: 'promise then callback',
    named: /\b(?:promise chains?|\.then(?:\(\))?|then chains?|callbacks?)\b/,
    seen: /\.then\(\s*(?:\w+|\()|\bfunction\s?\((?:err|error)\b|\((?:err|error),\s?\w{1,30}\)\s?=>/,
    languages: SCRIPT,
  },
  {
    what: 'images tagged `latest`',
    words: 'latest',
    named: /\blatest(?: tags?| images?)?\b/,
    seen: /^\s*(?:FROM|-?\s*image:)\s+\S{1,80}:latest\b/,
    isMeasured: true,
  },
  {
    what: 'root in containers',
    words: 'root',
    named: /\bas root\b|\broot user\b/,
    seen: /^\s*USER\s+root\b|runAsUser:\s*0\b/,
    isMeasured: true,
  },
  { what: '`sudo`', words: 'sudo', named: /\bsudo\b/, seen: /^\s*(?:\$ )?sudo\s/, languages: SHELL, isMeasured: true },
  {
    what: 'forced pushes',
    words: 'force push',
    named: /\bforce[- ]?push(?:es|ing|ed)?\b|\bpush --force\b/,
    seen: /\bgit push\b.{0,60}(?:--force(?!-with)|\s-f\b)/,
    isMeasured: true,
  },
  {
    what: '`git add` of everything',
    words: 'git',
    named: /\bgit add (?:\.|-a\b|--all)/,
    seen: /\bgit add (?:\.(?:\s|$)|-A\b|--all)/,
    isMeasured: true,
  },
  {
    what: 'skipped hooks',
    words: 'no verify',
    named: /--no-verify\b/,
    seen: /\bgit (?:commit|push)\b.{0,80}--no-verify\b/,
    isMeasured: true,
  },
  {
    what: 'enums',
    words: 'enum',
    named: /\benums?\b/,
    seen: /^\s*(?:export )?(?:const )?enum\s+\w/,
    languages: TYPESCRIPT,
    isMeasured: true,
  },
  {
    what: 'fixed waits',
    words: 'hard fixed arbitrary static explicit manual sleep waitfor',
    named:
      /\b(?:hard-?coded|fixed|arbitrary|static|explicit|manual) (?:waits?|sleeps?|timeouts?|delays?)\b|\bsleeps?(?:\(\))?$|\bwaitfortimeout\b/,
    seen: /\bwaitForTimeout\(|\bThread\.sleep\(|\btime\.sleep\(|\bcy\.wait\(\d/,
    isMeasured: true,
  },
  {
    what: 'plain HTTP',
    words: 'http plain unencr',
    named: /\b(?:plain |unencrypted )?http (?:urls?|links?|endpoints?|only)\b|\bplain http\b/,
    instead: /\b(?:https only|always (?:use )?https|only https)\b/,
    seen: /(?:^|["'(\s=])http:\/\/(?!localhost|127\.|0\.0|\[|\$|\{|<|www\.w3\.org|schemas\.|[\w.-]*\.(?:local|internal|svc))/,
  },
  {
    what: 'wildcard permissions',
    words: 'wildcard',
    named: /\bwildcards?\b/,
    seen: /"(?:Action|Resource)":\s*(?:\[\s*)?"\*"|\bAction:\s*["']\*["']/,
    isMeasured: true,
  },
  {
    what: 'floating point for money',
    words: 'float double money currency amount price',
    named:
      /\b(?:floats?|floating[- ]point|doubles?)\b.{0,40}\b(?:money|currency|amounts?|prices?|balances?)\b|\b(?:money|currency|amounts?|prices?)\b.{0,30}\b(?:as|in) (?:floats?|doubles?)\b/,
    seen: /\b\w*(?:price|amount|balance|total)\w*\s*:?\s+(?:FLOAT|DOUBLE|REAL|float|double)\b/,
    isMeasured: true,
  },
  {
    what: 'SQL put together from strings',
    words: 'concat interpol sql string param prepared',
    named:
      /\b(?:concatenat|interpolat)\w*.{0,40}\b(?:sql|quer(?:y|ies)|strings?)\b|\bsql (?:string )?(?:concatenation|interpolation)\b|\bstring (?:concatenation|interpolation|formatting)\b/,
    instead: /\b(?:always|only|must) (?:[a-z]+ ){0,2}(?:parameteri[sz]ed|prepared) (?:queries|statements)\b/,
    seen: /["'`]\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b[^"'`]{0,200}(?:["']\s*\+\s*\w|\$\{)|\bf["'](?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b[^"']{0,200}\{/,
    keptBy: /\bsql`|Prisma\.sql|\$queryRaw`/,
    isMeasured: true,
  },
  {
    what: 'secrets in code',
    words: 'hard commit embed guess invent fabricat credential secret password',
    named:
      /\b(?:guess\w*|invent\w*|fabricat\w*|mak\w* up|includ\w*|expos\w*|stor\w*|put\w*|writ\w*|leav\w*|check\w* in|us\w*)\b.{0,30}\b(?:secrets?|credentials?|passwords?|api keys?)\b(?! (?:manager|store|scann))|\b(?:hard-?cod\w*|commit|embed)\b.{0,40}\b(?:secrets?|credentials?|passwords?|api keys?|tokens?|keys)\b|\bhard-?coded (?:secrets?|credentials?|passwords?|api keys?|tokens?)\b/,
    seen: /\b(?:password|passwd|secret|api_?key|auth_?token|access_?key)\w*["']?\s*[:=]\s*["'](?!\s*(?:your|my|the|xxx|\*|<|\$|\{|%|changeme|example|placeholder|test|dummy|fake|sample|replace|todo|env|process|secret|password|string|\.\.\.))[^"'\s${}<>*]{6,64}["']/i,
  },
  {
    what: 'a `TODO`',
    words: 'todo placeholder',
    named: /\btodos?\b|\bplaceholder comments?\b/,
    seen: /(?:\/\/|#|\/\*)\s*TODO\b/,
    isMeasured: true,
  },
];
