import { BEGIN, BEGIN_OR_AND, FEW, globally, NAME, THE, type OrderPattern } from './order-pattern.ts';
import { isCommand, isProgram, RUN_ONLY_PROGRAMS } from './programs.ts';

const RUN = String.raw`(?:[rR]un|[eE]xecute|[rR]erun|[rR]e-run|[kK]ick off|[tT]rigger|[iI]nvoke)`;
const CODE = String.raw`\x60([^\x60\n]{2,120})\x60`;
/** What is run and is no matter of people: "usability tests" and "A/B tests" are. */
const RUNNABLE = String.raw`(?<!(?:A/B|user|usability|split|multivariate|pilot|concept|copy|price|thought|market|customer|preference|hallway|guerrilla) )(?:test suites?|suite|(?:unit |integration |regression |smoke |end-to-end |e2e |load |stress |performance )?tests|benchmarks|linters?|type[- ]?check(?:er)?s?|formatter|build|compiler|migrations?|(?:\w{1,15} )?scripts?|shell commands?|commands|profiler|static analy[sz](?:er|is)|dependency audit|security scan|vulnerability scan|dev server|notebooks?|cells|(?:code )?(?:snippets?|samples?)|(?:SQL )?quer(?:y|ies)|SQL)\b(?!-)`;

/** Words of which each line has one that needs a shell. */
export const SHELL_HINT =
  /[rR]un|[uU]se |[eE]xecut|[kK]ick off|[tT]rigger|[iI]nvo|[oO]utput|[rR]esult|[lL]og|[dD]ump|[sS]can|CLI|command|[wW]ith|[uU]sing|[vV]ia|[tT]hrough|by |[pP]ush|[cC]ommit|branch|[pP]ull request|PR\b|[iI]nstall|[sS]tart|[bB]uil|[cC]ompile|terminal|shell|[dD]elete|[rR]ename|Move|in [`*]|in (?:a|the) |[gG]it |[rR]eproduc|[lL]int|[qQ]uery|[rR]estore|[sS]eed|[tT]ag |cron|[dD]eploy|[dD]ecompil|[tT]ranscod|[fF]uzz|[tT]ype-?check|-test|[uU]nzip|[cC]hecksum/;

/** Work that only a shell does. */
export const SHELL_PATTERNS: readonly OrderPattern[] = [
  // "Run `npm test`", "Run the checks with `make check`".
  { pattern: globally(String.raw`${BEGIN_OR_AND}${RUN}\b[^.;:\x60]{0,40} ?${CODE}`), accepts: isCommand, isMeasured: true },
  {
    pattern: globally(String.raw`\b(?:with|using|via|by running|through) (?:the )?(?:command )?${CODE}`),
    accepts: isCommand,
    isMeasured: true,
  },
  {
    pattern: globally(String.raw`\b(?:[oO]utput|[rR]esults?|[lL]og|[eE]xit code|[dD]iff|[rR]uns?) (?:of|from) ${CODE}`),
    accepts: isCommand,
  },
  { pattern: globally(String.raw`${BEGIN_OR_AND}[uU]se ${CODE} (?:to|for)\b`), accepts: isCommand },
  {
    pattern: globally(String.raw`${BEGIN_OR_AND}[uU]se ${NAME} (?:to|for)\b`),
    accepts: (name) => RUN_ONLY_PROGRAMS.has(name.toLowerCase()),
  },
  // "Format the file with Prettier", "Audit the page with Lighthouse".
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[fF]ormat|[lL]int|[cC]onvert|[sS]can|[pP]rofile|[aA]udit|[bB]enchmark|[mM]easure) [^.;:\x60]{1,40} with ${NAME}`,
    ),
    accepts: isProgram,
  },
  // "Run git diff", "Run Lighthouse on each page".
  {
    pattern: globally(String.raw`${BEGIN_OR_AND}(?:[rR]un|[eE]xecute) ${THE}(git|npm|npx|pytest|docker|kubectl|cargo) [a-z]{2,20}\b`),
    isMeasured: true,
  },
  { pattern: globally(String.raw`${BEGIN}${RUN} ${THE}${NAME}`), accepts: isProgram },
  // "Clips cut with ffmpeg", "checked via nmap".
  {
    pattern: globally(String.raw`\b(?:with|using|via|through|by|in) (?:the )?${NAME}(?![-/])`),
    accepts: (name) => RUN_ONLY_PROGRAMS.has(name.toLowerCase()),
  },
  { pattern: /\b[uU]se (?:the |a )?(?:command line|terminal|shell)(?= (?:to|for)\b|[.,;]|$)/g },
  { pattern: /\bby (?:running|executing) (?:it|them|the (?:\w{1,15} )?(?:tests?|suite|scripts?|code|program|build))\b/g },
  // "With the AWS CLI", "from the command line"; "when spawned via CLI" tells how the agent itself is started.
  {
    pattern:
      /(?<!\b(?:spawned|started|launched|invoked|called|provided|injected|passed|configured) )\b(?:with|using|via|through) (?:the |an? )?(?:[\w-]{1,20} ){0,2}CLI\b(?! (?:framework|tool|app|design|librar))/g,
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:${RUN}|[tT]ype|[sS]tart|[lL]aunch)\b[^.;]{1,60} (?:in|from|on) (?:a|the) (?:terminal|shell|command line)\b`,
    ),
  },
  // "Trial run of Tesseract", "the output of ESLint", "a semgrep scan".
  {
    pattern: globally(
      String.raw`\b(?:[rR]uns?|[rR]erun|[eE]xecution|[iI]nvocation|[oO]utput|[rR]esults?|[lL]ogs?|[fF]indings|[dD]ump) (?:of|from) ${THE}${NAME}`,
    ),
    accepts: isProgram,
  },
  { pattern: globally(String.raw`(?<![\w/.-])${NAME} (?:re)?(?:runs?|output|dump|scan|invocation|dry[- ]run)\b`), accepts: isProgram },
  // "Run the test suite", "Pass/fail result of the new tests".
  { pattern: globally(String.raw`${BEGIN}${RUN} ${THE}${FEW}${RUNNABLE}`) },
  {
    pattern: globally(
      String.raw`(?:[pP]ass/fail|[rR]aw|[lL]ive|[aA]ctual|[cC]aptured|[vV]erbatim|[fF]resh) (?:[a-z]{1,15} )?(?:results?|outcomes?|output|logs?) (?:of|from) ${THE}${FEW}${RUNNABLE}`,
    ),
  },
  {
    pattern:
      /\b(?:with|under|by|via|through|using) (?:the |its |their )?(?:project['’]s )?(?:own )?(?:test|build|lint|start) (?:command|runner)\b/g,
  },
  {
    pattern: globally(
      String.raw`^(?:[A-Za-z][\w/-]{1,20} ){0,3}(?:tests|suite|benchmarks|linter|migrations|scripts?|build) (?:(?!to )[a-z]{1,12} )?(?:run|rerun|re-run|executed) (?:before|after|on|for|against|at|once|twice|locally|ahead of|prior to|with)\b`,
    ),
  },
  // "Check git blame", "in a clean checkout", "each snippet compiled and run".
  { pattern: /\bgit (?:log|blame|diff|history|bisect|status|stash|worktree|shortlog)\b/g },
  {
    pattern:
      /\b(?:in|into|on|against) (?:a|the) (?:clean|fresh|scratch|throwaway|temporary|disposable|local) (?:checkout|clone|container|sandbox|database|virtualenv|venv|VM)\b/g,
  },
  {
    pattern: globally(
      String.raw`\b(?:code|samples?|examples?|snippets?|quer(?:y|ies)|scripts?|commands?|cells) (?:are |is |must be |should be |has been |have been |gets? )?(?:actually )?(?:compiled|executed|smoke-tested|run (?:once|before|against|locally))\b`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[vV]erify|[cC]heck|[cC]onfirm|[eE]nsure) (?:that )?${THE}(?:code |shell )?(?:examples?|samples?|snippets?|commands?|scripts?) (?:compiles?|runs?|executes?)\b`,
    ),
  },
  // Databases, jobs, deployments.
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[qQ]uery|[rR]estore|[sS]eed|[vV]acuum|[rR]eindex) (?:the |each )(?:[\w-]{1,20} ){0,2}(?:database|replica|warehouse|dump|backup)\b`,
    ),
  },
  {
    pattern: globally(String.raw`${BEGIN}(?:[sS]chedule|[sS]et up|[rR]egister|[aA]dd) (?:a |an |the )(?:[\w-]{1,20} ){0,2}cron(?:tab)?\b`),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}[dD]eploy (?:the |each |every )[^.;\x60]{1,40} to (?:the )?(?:staging|production|prod|preview|test|dev)\b`,
    ),
  },
  { pattern: globally(String.raw`${BEGIN}[dD]eploy to (?:the )?(?:staging|production|prod|preview|test)\b(?! (?:plan|strateg))`) },
  { pattern: globally(String.raw`${BEGIN}[tT]ag (?:the |each |every )(?:release|commit|version)\b`) },
  // Deeds that are nothing but a run.
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[sS]moke-test|[lL]oad-test|[lL]int|[tT]ype-?check|[fF]uzz|[tT]ranscode|[uU]nzip|[dD]ecompile|[dD]isassemble|[cC]hecksum) (?:the|each|every|all|both) `,
    ),
  },
];
