/* One table, longer than a file should be: what rules of operation forbid, as it looks in a command. Data only. */
import type { CheckableBan } from './checkable-ban.ts';

/** By what the command puts at risk. */
export const BANS_ON_COMMANDS: readonly CheckableBan[] = [
  // Review before change.
  {
    what: 'a change without a plan',
    words: 'plan preview',
    named:
      /\b(?:apply|deploy|change)\w* (?:\w{1,20} ){0,3}without (?:an? )?(?:\w{1,20} )?(?:plan|preview|review)|\bunreviewed (?:plans?|changes?)\b|\bauto-?approv\w*/,
    instead:
      /\bplan(?:s|ned|ning)? (?:\w{1,20} ){0,2}before (?:\w{1,20} )?(?:appl|deploy)|\b(?:review|inspect|check|read)\w* (?:the |every |each )?(?:\w{1,20} )?plans? before\b|\bpreview(?:s|ed)? (?:\w{1,20} ){0,3}before\b|\balways (?:run )?(?:terraform )?plans?\b/,
    seen: /\b(?:terraform|tofu|terragrunt)\b.{0,80}-auto-approve|\bpulumi (?:up|destroy)\b.{0,40}(?:--yes|-y\b|--skip-preview)|--require-approval never|\bcdk deploy\b.{0,40}--no-/,
  },
  {
    what: 'a command that asks nobody',
    words: 'confirm approv ask permission consent prompt',
    named: /\b(?:without|skip\w*|bypass\w*) (?:\w{1,20} ){0,3}(?:confirm\w*|approv\w*|asking|permission|consent|prompts?)\b/,
    instead:
      /\b(?:always|must|never)? ?(?:ask|confirm|get|obtain|require|request|wait for)s? (?:\w{1,20} ){0,4}(?:before|prior to) (?:\w{1,20} ){0,3}(?:delet|remov|install|destr|appl|deploy|drop|overwrit|modif|chang|publish|push)/,
    seen: /(?:^|\s)(?:--yes|--assume-yes|--no-confirm|--force-yes|-auto-approve|--auto-approve|--non-interactive|--noinput|--no-input|--skip-confirmation|-Confirm:\$false)\b|\b(?:apt|apt-get|dnf|yum)\b.{0,20} -y\b|\byes \|/,
  },
  {
    what: 'a deletion that asks nobody',
    words: 'confirm ask permission consent delet remov destr',
    named:
      /\b(?:delet|remov|destr|drop|overwrit)\w* (?:\w{1,20} ){0,3}without (?:\w{1,20} ){0,2}(?:confirm\w*|approv\w*|asking|permission|consent)\b/,
    instead:
      /\b(?:ask|confirm|get|obtain|require|request|wait for)s? (?:\w{1,20} ){0,4}(?:before|prior to) (?:\w{1,20} ){0,3}(?:delet|remov|destr|drop|overwrit)/,
    seen: /\brm -[rRf]{1,3}\b|\bDROP (?:TABLE|DATABASE|SCHEMA)\b|\bfind\b.{0,80} -delete\b/,
    keptBy: /\bread -p\b|\bconfirm|backup|restor|\bcp -/i,
  },
  {
    what: 'a push to the main branch',
    words: 'push commit direct main master',
    named: /\b(?:push|commit)\w* (?:\w{1,20} ){0,3}(?:to|on|into) (?:the )?(?:main|master|protected|default|trunk|production)\b/,
    instead:
      /\b(?:pull|merge) requests? (?:only|always)\b|\b(?:every|all) changes? (?:\w{1,20} ){0,3}(?:through|via|in) (?:a )?(?:pull|merge) requests?\b/,
    seen: /\bgit push\b(?!.{0,60}--tags).{0,40}\b(?:main|master)\b/,
  },
  {
    what: 'a merge past its review',
    words: 'review merge bypass admin',
    named: /\b(?:merg\w*|bypass\w*) (?:\w{1,20} ){0,3}(?:without|before|past)?\s?(?:\w{1,20} )?(?:reviews?|approvals?|checks?)\b/,
    instead: /\breview(?:ed|s)? (?:\w{1,20} ){0,2}before (?:\w{1,20} )?merg/,
    seen: /\bgh pr merge\b.{0,40}--(?:admin|auto)\b/,
  },
  {
    what: 'a rewritten history',
    words: 'rewrit history amend rebase force',
    named:
      /\b(?:rewrit\w*|alter\w*|chang\w*) (?:\w{1,20} ){0,3}history\b|\b(?:amend|rebas)\w* (?:\w{1,20} ){0,2}(?:published|pushed|shared|public)\b/,
    seen: /\bgit (?:filter-branch|filter-repo|commit\b.{0,30}--amend|push\b.{0,50}(?:--force\b|-f\b))/,
  },
  {
    what: 'a change by hand',
    words: 'manual hand kubectl gitops direct',
    named:
      /\b(?:manual(?:ly)?|by hand|direct(?:ly)?|imperative) (?:\w{1,20} ){0,3}(?:chang\w*|edit\w*|appl\w*|deploy\w*|kubectl|cluster|modif\w*)|\b(?:edit|chang|modif|appl|deploy)\w* (?:\w{1,20} ){0,4}(?:by hand|manually|directly)\b|\bkubectl (?:apply|edit|patch)\b/,
    instead: /\b(?:everything|all changes?|every change) (?:\w{1,20} ){0,3}(?:through|via) (?:git|gitops|the pipeline|ci)\b/,
    seen: /\bkubectl (?:edit|patch|scale|set|delete|apply)\b/,
  },
  // Data that is lost.
  {
    what: 'a deletion without a look back',
    words: 'backup back copy restor',
    named:
      /\b(?:delet|remov|overwrit|drop|chang|migrat|optimi[sz])\w* (?:\w{1,20} ){0,4}without (?:an? )?(?:\w{1,20} )?(?:backups?|copy|copies|snapshots?)\b/,
    instead:
      /\bback(?: ?ups?|ed up| up)? (?:\w{1,20} ){0,4}(?:before|first|prior)\b|\b(?:always|must) (?:take|make|create|keep|have)?\s?(?:an? |the )?(?:full )?backups?\b|\bbackup first\b/,
    seen: /\brm -(?:[rR]f?|f[rR]?)\b|\bDROP (?:TABLE|DATABASE|SCHEMA|COLUMN)\b|\bTRUNCATE (?:TABLE )?\w|\bgit (?:reset --hard|clean -[fdx]+)|\bfind\b.{0,80} -delete\b|\bxargs\b.{0,60} rm\b|\b(?:dd|mkfs\S*) .{0,30}\/dev\//,
    keptBy: /\b(?:backup|cp -|pg_dump|mysqldump|snapshot|tar c|git (?:stash|branch|tag))/i,
  },
  {
    what: 'a removal of all at once',
    words: 'batch bulk mass increment small one',
    named:
      /\b(?:batch|bulk|mass)[- ]?(?:remov|delet|edit|renam|chang|updat)\w*|\b(?:remov|delet)\w* (?:\w{1,20} ){0,3}(?:at once|in bulk|without (?:test|verif|check|review)\w*)/,
    instead:
      /\b(?:remove|delete|change|refactor) (?:\w{1,20} ){0,2}(?:one at a time|incrementally|in small steps)\b|\btest after (?:each|every) (?:removal|deletion|change)\b/,
    seen: /\bxargs\b.{0,60}\brm\b|\brm -(?:[rRf]{1,3})\b.{0,60}\*|\bfind\b.{0,80}(?:-delete\b|-exec rm\b)|\bgit rm -r\b/,
  },
  {
    what: 'a statement on every row',
    words: 'where update delete row',
    named: /\b(?:update|delete)s?(?: statements?| quer\w+| or delete)? without (?:an? )?(?:\w{1,20} )?where\b/,
    instead: /\balways (?:include|use|add) (?:an? )?where\b/,
    seen: /\b(?:DELETE FROM \w+|UPDATE \w+ SET [^;]{1,60});?\s*$/,
    keptBy: /\bWHERE\b/i,
  },
  {
    what: 'a destructive migration',
    words: 'destructive drop column table',
    named:
      /\b(?:destructive|irreversible|breaking) (?:migrations?|changes?|schema)\b|\bdrop(?:ping|s)? (?:\w{1,20} )?(?:columns?|tables?|databases?)\b/,
    instead:
      /\b(?:additive|reversible|backward[- ]compatible) (?:migrations?|changes?) only\b|\bonly (?:additive|reversible) (?:migrations?|changes?)\b/,
    seen: /\bDROP (?:TABLE|COLUMN|DATABASE|SCHEMA)\b/i,
  },
  {
    what: '`kill -9`',
    words: 'kill graceful sigkill',
    named: /\bkill -9\b|\bsigkill\b|\bforce[- ]kill/,
    instead: /\b(?:always|only) (?:shut ?down|stop|terminate) gracefully\b|\bgraceful shutdowns? (?:only|always)\b/,
    seen: /\bkill -(?:9|KILL)\b|\bkill -s KILL\b/,
  },
  // Rights and trust.
  {
    what: 'rights for everybody',
    words: 'least permission privilege 777 world right',
    named: /\b(?:777|world-writable|broad|excessive|overly permissive) ?(?:permissions?|rights|access|files?|modes?)?\b/,
    instead: /\bleast[- ]privileges?\b/,
    seen: /\bchmod (?:-R )?(?:0?777|a\+rwx|o\+w)\b|\bGRANT ALL\b|AdministratorAccess|--privileged\b|\bprivileged: true\b/,
  },
  {
    what: 'unchecked certificates',
    words: 'certificate tls ssl verif insecure',
    named:
      /\b(?:disabl\w*|skip\w*|bypass\w*|ignor\w*|turn\w* off) (?:\w{1,20} ){0,3}(?:tls|ssl|certificates?|host keys?|signatures?|verification)\b|\binsecure (?:connections?|flags?|tls)\b/,
    instead: /\b(?:always|must) (?:verify|validate|check) (?:\w{1,20} ){0,2}(?:certificates?|tls|ssl|host keys?)\b/,
    seen: /\bcurl\b.{0,80} (?:-k\b|--insecure\b)|\bverify\s*=\s*False\b|NODE_TLS_REJECT_UNAUTHORIZED|StrictHostKeyChecking[= ]no|rejectUnauthorized:\s*false|InsecureSkipVerify:\s*true|--no-check-certificate|sslmode=disable|http\.sslVerify false/,
  },
  {
    what: 'a script run unread',
    words: 'pipe curl script remote download untrusted verif',
    named:
      /\b(?:pip(?:e|ing)|run\w*|execut\w*) (?:\w{1,20} ){0,4}(?:remote|downloaded|untrusted|unverified|unknown|curl|the internet|the web)\b|\bcurl ?\| ?(?:ba)?sh\b/,
    instead:
      /\b(?:inspect|review|verify|read) (?:\w{1,20} ){0,3}(?:scripts?|downloads?|installers?) before (?:running|executing|installing)\b/,
    seen: /\b(?:curl|wget)\b[^|]{0,120}\|\s*(?:sudo )?(?:ba|z)?sh\b/,
  },
  {
    what: 'a secret on the command line',
    words: 'secret password credential token argument command',
    named:
      /\b(?:pass\w*|put\w*|expos\w*) (?:\w{1,20} ){0,3}(?:secrets?|passwords?|credentials?|tokens?)\b.{0,40}\b(?:command|arguments?|cli|flags?|logs?)\b|\b(?:secrets?|passwords?|credentials?|tokens?) (?:on|in) (?:the )?command lines?\b/,
    seen: /\s(?:--password[= ]|-p)(?!\s|\$|["']?\$|ort)[\w"'!@#]{4,40}|\bPGPASSWORD=(?!\$|["']\$)\S{3,}/,
  },
  {
    what: 'private data in a log',
    words: 'log sensitive pii personal',
    named:
      /\blog(?:ging|s|ged)? (?:\w{1,20} ){0,3}(?:sensitive|pii|secrets?|credentials?|tokens?|passwords?|personal|private)\b|\b(?:sensitive|pii|secrets?|credentials?|tokens?|passwords?|personal)\b.{0,30}\b(?:in|to) (?:the )?logs?\b/,
    seen: /\b(?:log|logger|logging|console|print|puts|slog|println)\w*[.(!].{0,80}\b(?:password|token|secret|ssn|creditCard|credit_card|api_?key|email)\b/,
  },
  {
    what: 'weak hashes',
    words: 'md5 sha weak hash',
    named: /\b(?:md5|sha-?1)\b|\bweak (?:hash\w*|ciphers?|algorithms?|crypto\w*)\b/,
    instead: /\b(?:only|always) (?:use )?(?:bcrypt|argon2\w*|sha-?256)\b/,
    seen: /\b(?:md5|sha1)\s*\(|createHash\(["'](?:md5|sha1)["']\)|MessageDigest\.getInstance\("(?:MD5|SHA-?1)"\)/i,
  },
  // Checks that are passed by.
  {
    what: 'checks that are skipped',
    words: 'skip bypass ignore check test hook lint',
    named:
      /\b(?:skip\w*|bypass\w*|ignor\w*|disabl\w*|circumvent\w*) (?:\w{1,20} ){0,3}(?:checks?|tests?|hooks?|linters?|linting|validation|ci|pipelines?|gates?)\b/,
    instead:
      /\b(?:all|every) (?:tests?|checks?|hooks?) (?:must )?(?:pass|run|be green) before\b|\b(?:run|execute) (?:the |all )?(?:tests?|test suite|checks?) before (?:every |each )?(?:commit|push|deploy|merg|releas)/,
    seen: /--no-verify\b|-DskipTests\b|--skip-tests?\b|\bHUSKY=0\b|\[skip ci\]|--skip-validation|--no-lint\b|--no-tests?\b|-Dmaven\.test\.skip|\bSKIP=\w|--ignore-scripts\b.{0,1}(?=x)/,
  },
  // Versions and packages.
  {
    what: 'versions that float',
    words: 'pin exact float version lock',
    named: /\b(?:floating|unpinned|latest|unbounded) (?:versions?|dependenc\w+|tags?|packages?)\b/,
    instead:
      /\b(?:always )?pin(?:ned|s)? (?:\w{1,20} ){0,3}(?:versions?|dependenc\w+|images?|packages?)\b|\b(?:exact|pinned) versions? (?:only|always)\b|\b(?:all|every) (?:\w{1,20} ){0,2}(?:dependenc\w+|versions?|images?) (?:must |should )?(?:be |are )?pinned\b/,
    seen: /:latest\b|@latest\b|"[\w@/-]+":\s*"(?:\*|latest|x)"|\bversion\s*=\s*"(?:\*|latest)"/,
  },
  {
    what: 'another package manager',
    words: 'pnpm yarn bun npm',
    named: /\bnpm\b(?! (?:scripts?|registry|package|audit))/,
    instead:
      /\b(?:always|only|use) (?:pnpm|yarn|bun)\b(?: only| exclusively|,? never|,? not npm)?$|\b(?:pnpm|yarn|bun) (?:only|exclusively|instead of npm|not npm|rather than npm|over npm)\b/,
    seen: /(?:^|[\s;&`])npm (?:install|i|ci|add|run)\b/,
  },
  {
    what: '`pip install`',
    words: 'uv poetry pip',
    named: /\bpip(?: install)?\b/,
    instead: /\b(?:always|only) (?:use )?(?:uv|poetry)\b|\b(?:uv|poetry) (?:only|exclusively|instead of pip|rather than pip|over pip)\b/,
    seen: /(?<!uv )\bpip3? install\b/,
  },
  {
    what: 'global installs',
    words: 'global',
    named: /\bglobal(?:ly)? (?:install\w*|packages?)\b|\binstall\w* (?:\w{1,20} ){0,2}globally\b/,
    seen: /\bnpm (?:install|i) (?:-g|--global)\b|\byarn global add\b|\bsudo pip3? install\b/,
  },
  // Places.
  {
    what: 'work on production',
    words: 'production prod staging live',
    named:
      /\b(?:run|test|experiment|debug|deploy|work|execut)\w* (?:\w{1,20} ){0,5}(?:on|in|against|to) (?:the )?(?:live|production|prod)\b(?! (?:without|until|unless))/,
    instead: /\b(?:only|always) (?:\w{1,20} ){0,3}(?:on|in|against) (?:the )?staging\b/,
    seen: /(?:--env(?:ironment)?[= ]|--context[= ]|--profile[= ]|-e |--stage[= ]|NODE_ENV=|RAILS_ENV=|--target[= ])["']?prod(?:uction)?\b/,
  },
  {
    what: 'a deployment on Friday',
    words: 'friday weekend',
    named: /\bfridays?\b|\bweekends?\b/,
    seen: /\bcron:\s*["'][^"']{5,20}\b(?:5|6|0|FRI|SAT|SUN)["']/,
  },
];
