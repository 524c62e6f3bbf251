/**
 * How lines order the use of a tool. Each pattern is a sequence of literals, small alternations and bounded repetitions:
 * linear in the length of a line. Flags are `g` throughout.
 */

/** Where an order may begin: the line, a clause, or what follows a duty. */
const BEGIN = String.raw`(?:^[*\x60]{0,2}|[,;:] |\b(?:then|must|always|should|and|to) )`;
/** An agent by its name: kebab-case, with or without marks. */
const AGENT = String.raw`[\x60*@]{0,3}\b[a-z][a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){1,5}\b`;
/** Programs of a terminal, as they begin a command. */
const PROGRAM = String.raw`(?:npm|npx|yarn|pnpm|git|gh|pytest|docker|kubectl|make|cargo|go (?:test|build|vet)|terraform|curl|wget|eslint|tsc|mvn|gradle|pip|psql|sqlite3|ffmpeg|ffprobe|jq|pandoc|rg|bash|python3?|node|ruby|dotnet)`;
const COMMAND = String.raw`\x60(?:[A-Z_]{1,30}=\S{1,60} )?${PROGRAM}\b[^\x60]{0,120}\x60`;
/** A file that is named with its ending. */
const FILE = String.raw`\x60?[\w./[\]{}<>-]{1,80}\.(?:md|json|ya?ml|txt|csv|html|tsx?|jsx?|py|srt|xml|toml)\b`;

const global = (source: string): RegExp => new RegExp(source, 'g');

/** A built-in tool by name, as the means: "use WebSearch", "with the Task tool". One of two that would do is no order. */
export const USE_OF_NAME =
  /\b(?:[uU]se|[uU]sing|with|[vV]ia|through|by|[cC]all|calling|[iI]nvoke|[rR]un) (?:the |a |an )?[`*"]{0,3}(Web ?Search|[wW]eb[sS]earch|[wW]eb[fF]etch|TodoWrite|NotebookEdit|NotebookRead|Task|Agent|Bash(?= tool\b| (?:to|for|with|only|and)\b|[`*.,;)]|$)|Grep|Glob|Edit|Write|Read|MultiEdit|Skill)[`*"]{0,3}(?=[\s.,;:)]|$)(?! or\b)( tools?\b)?/g;

/** The shell as a place: "Run it in Bash". A language to write in is none: "in Bash scripts". */
export const IN_BASH = /\b(?:in|with) [`*]{0,2}Bash[`*]{0,2}(?= for\b| to\b|[.,;)]|$)/g;

/** Tools of MCP servers: "mcp__tracker__create", "the create_issue tool". */
export const MCP_TOOL = /\bmcp__[\w-]{1,60}|\b[a-z]{1,30}(?:_[a-z0-9]{1,30}){1,6}`? (?:[A-Z]\w{1,30} )?(?:MCP )?(?:tool|function)s?\b/g;

/** A server by name: "use the Playwright MCP". Building one is no use: "with the MCP SDK". */
export const MCP_SERVER =
  /\b(?:[uU]se|[uU]sing|[vV]ia|[cC]all|[iI]nvoke|[tT]hrough) (?:the )?((?:[A-Z`][\w`./-]{1,30} ){1,4}MCP)\b(?! (?:SDK|Inspector|[sS]pec|[pP]rotocol|client|integration|development|best))/g;

/** A tool of another host: "use the giphy tool". */
export const OTHER_TOOL = /\b(?:use|using|call|invoke) the [`*]{0,2}([a-z][\w-]{2,30})[`*]{0,2} tool\b/g;

/** Work given to an agent that the order names, or to some sub-agent. */
export const DELEGATION = global(
  String.raw`${BEGIN}(?:[dD]elegate\b[^.;]{0,80}? to (?:the )?${AGENT}|(?:[sS]pawn|[lL]aunch|[dD]ispatch|[iI]nvoke|[cC]all) (?:the |a |an )?${AGENT}[\x60*]{0,3} (?:sub-?)?agent\b|[iI]nvoke (?:the )?(?:\*\*|@)[a-z]{2,30}-[a-z-]{2,60}\b|(?:[sS]pawn|[lL]aunch|[dD]ispatch) (?:parallel |multiple |several |a )?sub-?agents?\b)`,
);

/** To hand work off may mean to tell the caller who goes on. */
export const HAND_OFF = global(String.raw`${BEGIN}[hH]and off\b[^.;]{0,80}? to (?:the )?${AGENT}`);

/** Work given to an agent called so: "Hand the draft to the copy-editor agent". */
export const GIVEN_TO_AGENT = global(
  String.raw`${BEGIN}(?:[hH]and|[pP]ass|[gG]ive|[rR]oute|[sS]end)\b[^.;]{1,60}? to (?:the )?${AGENT}[\x60*]{0,3} (?:sub-?)?agent\b|${BEGIN}(?:[hH]ave|[aA]sk) (?:the )?${AGENT}[\x60*]{0,3} (?:sub-?)?agent\b`,
);

/** A command to run: "Run \`npm test\`", "Run git diff". */
export const RUN_COMMAND = global(
  String.raw`${BEGIN}(?:[rR]un|[eE]xecute|[rR]erun)\b[^.;:\x60]{0,40} ?${COMMAND}|${BEGIN}(?:[rR]un|[eE]xecute) (?:the |a )?(?:git|npm|npx|pytest|docker|kubectl|cargo) [a-z]{2,20}\b`,
);

/** A command as the means: "Check the links with \`curl -I\`". */
export const WITH_COMMAND = global(String.raw`\b(?:with|using|via|by running|through) ${COMMAND}`);

/** Programs whose names are no words, as the means of a deed: "clips cut with ffmpeg". */
export const WITH_PROGRAM =
  /\b(?:with|using|via|through|in) `?(?:ffmpeg|ffprobe|curl|wget|kubectl|jq|pandoc|exiftool|yt-dlp|imagemagick|psql|sqlite3)\b(?!-)/g;

/** A search that needs the web. */
export const WEB_SEARCH = global(
  String.raw`${BEGIN}(?:[sS]earch (?:the (?:web|internet)|online)\b|[gG]oogle (?:the|for) )|\b(?:perform|run|conduct|do|with|through|by) (?:an? )?(?:quick |live )?(?:web|internet|online) search`,
);

/** Facts from the web, without the word search. */
export const WEB_LOOKUP = global(
  String.raw`${BEGIN}(?:[lL]ook(?:ed)? up|[cC]heck|[vV]erify|[fF]ind|[rR]esearch|[cC]onfirm) [^.;\x60]{1,60} (?:on the (?:web|internet)|online)\b`,
);

/** A tool whose name means nothing else, wherever it stands: "every claim gets a WebSearch". */
export const BARE_NAME = /(?<=[a-z] )(WebSearch|WebFetch|TodoWrite|NotebookEdit|MultiEdit)\b(?! (?:or|and)\b)/g;

/** Work of a terminal, without the command: "Run the test suite", "Commit the changes", "Open a pull request". */
export const TERMINAL_WORK = global(
  String.raw`(?:^[*\x60]{0,2}|[;:] |\b(?:then|must|always) )(?:(?:[rR]un|[eE]xecute|[rR]erun) (?:the |all |every )?(?:[a-z]{1,15} )?(?:test suite|unit tests|migration script|build script|linter|shell (?:command|script)s?)\b|(?:[cC]ommit|[pP]ush) (?:the |your |all )?(?:results?|changes?|fix(?:es)?|branch|files?)\b|(?:[oO]pen|[cC]reate|[rR]aise) (?:a |the )?(?:pull request|PR)\b|[iI]nstall (?:the |all |any )?(?:missing |required )?(?:packages|dependencies)\b)`,
);

/** A service that no built-in tool reaches: "Post the summary to Slack", "Email the report". */
export const SERVICE = global(
  String.raw`(?:^[*\x60]{0,2}|[;:] |\b(?:then|must|always) )(?:(?:[pP]ost|[sS]end|[pP]ublish|[fF]orward) [^.;\x60]{1,60} (?:to|in|on|via) (?:the )?(?:[\w#-]{1,20} )?(?:Slack|Teams|Discord|Jira|Linear|Notion|Confluence)\b|[eE]mail (?:the|a|every|each)\b|[cC]reate (?:a |the )?(?:Jira|Linear) (?:ticket|issue)|[tT]ake (?:a )?screenshots? [^.;\x60]{0,40}(?:with|in|using) (?:Playwright|Puppeteer|the browser))`,
);

/** A page that has to be fetched. */
export const FETCH_PAGE = global(
  String.raw`(?:^[*\x60]{0,2}|[;:] |\b(?:then|must|always|should) )(?:[fF]etch|[dD]ownload) (?:[a-z]{1,15} ){0,3}(?:https?://|web ?pages?\b|URLs?\b)`,
);

/** A file that has to be written: "Save the report to \`report.md\`". */
export const SAVE_FILE = global(
  String.raw`${BEGIN}(?:[sS]ave|[wW]rite|[sS]tore|[eE]xport|[aA]ppend) [^.;\x60]{0,60}(?:to|in|into|as) (?:the |a )?${FILE}`,
);
