/**
 * How lines name the tools that they order. Each pattern is a sequence of literals, small alternations and bounded repetitions:
 * linear in the length of a line. Flags are `g` throughout.
 */

/** Words of which each line has one that names a tool. */
export const NAMED_HINT =
  /[wW]eb ?[sS]earch|WebFetch|\bBash\b|MCP|\bmcp_|TodoWrite|Notebook|\b[tT]ools?\b|Grep|Glob|MultiEdit|functions?\b|#[a-z]|`[a-z]{1,30}(?:_[a-z]|[A-Z])|AskUserQuestion|ontext7|DeepWiki|\b(?:Edit|Write)(?: (?:to|for|only)\b|[`.,;]|$)/;

/** A built-in tool by name, as the means: "use WebSearch", "with the Task tool". One of two that would do is no order. */
export const USE_OF_NAME =
  /\b(?:[uU]se|USE|[uU]sing|[wW]ith|[vV]ia|[tT]hrough|[bB]y|[cC]all|calling|[iI]nvoke|[rR]un|[iI]n|[fF]rom) (?:the |a |an )?[`*"]{0,3}(Web ?Search|[wW]eb[sS]earch|[wW]eb[fF]etch|TodoWrite|NotebookEdit|NotebookRead|AskUserQuestion|Task|Agent|Bash(?= tool\b| (?:to|for|with|only|and|on|after|before|once)\b|[`*.,;)]|$)|Grep|Glob|Edit|Write|Read|MultiEdit|Skill)[`*"]{0,3}(?=[\s.,;:)]|$)(?! or\b)( tools?\b)?/g;

/** Tools of MCP servers: "mcp__tracker__create", "the create_issue tool". */
export const MCP_TOOL =
  /\bmcp__[\w-]{1,60}|(?<=`)mcp_[a-z]\w{3,60}|\b[a-z]{1,30}(?:_[a-z0-9]{1,30}){1,6}`? (?:[A-Z]\w{1,30} )?(?:MCP )?(?:tool|function)s?\b/g;

/** A server by name: "use the Playwright MCP". Building one is no use: "with the MCP SDK". */
export const MCP_SERVER =
  /\b(?:[uU]se|USE|[uU]sing|[vV]ia|[cC]all|[iI]nvoke|[tT]hrough|[wW]ith|[fF]rom) (?:the )?((?:[A-Z`][\w`./-]{1,30} ){1,4}MCP|(?:[a-z]{2,20}-thinking|memory|filesystem|fetch|playwright|puppeteer|chrome-devtools|postgres|sqlite|github|gitlab|slack|notion|figma|supabase|sentry|linear|jira|stripe|exa|tavily|firecrawl|brave-search) MCP)\b(?! (?:SDK|Inspector|[sS]pec|[pP]rotocol|client|[cC]onfig|settings|integration|development|best))/g;

/** Servers that are nothing else, by name. */
export const KNOWN_SERVER =
  /\b(?:[uU]se|USE|[uU]sing|[vV]ia|[cC]all|[qQ]uery|[cC]onsult|[tT]hrough|[wW]ith|[fF]rom) (?:the )?[`*]{0,3}(Context7|context7|DeepWiki)\b/g;

/** A tool of another host: "use the giphy tool". */
export const OTHER_TOOL = /\b(?:[uU]se|[uU]sing|[cC]all|[iI]nvoke) the [`*]{0,2}([a-z][\w-]{2,30})[`*]{0,2} tool\b/g;

/** A name that only another program gives to a tool, marked as one: "track it in `#todos`", "answer with `attempt_completion`". */
export const FOREIGN_NAME =
  /\b(?:[uU]se|[uU]sing|[vV]ia|[wW]ith|[tT]hrough|[cC]all|[cC]alling|[iI]nvoke|[rR]un|[iI]n) (?:the )?(?:tool )?(?:\x60(#?[a-z]\w{2,40}(?:\/[a-z]\w{2,40})?)(?:\(\))?\x60|(#[a-z]\w{2,40}))/g;

/** A tool whose name means nothing else, wherever it stands: "every claim gets a WebSearch". */
export const BARE_NAME = /(?<=[a-z] )(WebSearch|WebFetch|TodoWrite|NotebookEdit|MultiEdit)\b(?! (?:or|and)\b)/g;
