import { matchesOf } from './matches-of.ts';
import { clauseAround, isOrder } from './order-clause.ts';
import {
  BARE_NAME,
  DELEGATION,
  FETCH_PAGE,
  GIVEN_TO_AGENT,
  HAND_OFF,
  IN_BASH,
  MCP_SERVER,
  MCP_TOOL,
  OTHER_TOOL,
  RUN_COMMAND,
  SAVE_FILE,
  SERVICE,
  TERMINAL_WORK,
  USE_OF_NAME,
  WEB_LOOKUP,
  WEB_SEARCH,
  WITH_COMMAND,
  WITH_PROGRAM,
} from './tool-order-patterns.ts';

/** Something that a line orders to use. */
export interface ToolOrder {
  /** `tool`: a built-in tool by canonical name; `mcp`: a tool or server as written; `other`: a tool of another host; `service`: a service on the web. */
  readonly kind: 'tool' | 'mcp' | 'other' | 'service';
  readonly name: string;
  /** How the line puts it: `named` says the name; the others imply the tool. */
  readonly way: 'named' | 'delegation' | 'command' | 'web search' | 'page' | 'file' | 'service';
  /** Where the clause that orders stands in the line. */
  readonly start: number;
  readonly end: number;
  readonly isMeasured: boolean;
}

type Found = Pick<ToolOrder, 'kind' | 'name' | 'way' | 'isMeasured'> & { readonly index: number };

/** Nobody reads further in one line; it bounds the time that a hostile one takes. */
const MOST_CHARACTERS = 10_000;
/** Words that few lines without an order have. */
const HINT =
  /[wW]eb ?[sS]earch|WebFetch|\bBash\b|\bMCP\b|mcp__|TodoWrite|Notebook|\b[tT]ools?\b|[dD]elegate|[hH]and off|[sS]pawn|[lL]aunch|[dD]ispatch|[iI]nvoke|[cC]all |[rR]un |[eE]xecute|earch (?:the|online)|(?:web|internet|online) search|oogle |[fF]etch |[dD]ownload |[aA]ppend |(?:with|using|via|in|through|by running) [`cefijkpswy]|[sS]ave |[wW]rite |[sS]tore |[eE]xport |[rR]erun |Grep|Glob|functions?\b|MultiEdit|online|on the (?:web|internet)|[cC]ommit |[pP]ush |PR\b|pull request|[iI]nstall |Slack|Teams|Discord|Jira|Linear|Notion|Confluence|[eE]mail |[sS]creenshot|agent\b/;
/** Names that are words of their own: only with `tool` behind them. */
const NEEDS_TOOL_WORD = /^(?:task|agent|edit|write|read|skill|web search)$/i;
/** Names that mean nothing but the tool. */
const CLEAR_NAME = /^(?:WebSearch|websearch|WebFetch|webfetch|TodoWrite|NotebookEdit|MultiEdit|Bash|Grep|Glob)$/;

/** What a line orders to use, by offset; at most one order a name. Forbidden, quoted, conditional and reported orders are left out. */
export function findToolOrders(wholeLine: string): readonly ToolOrder[] {
  const line = wholeLine.slice(0, MOST_CHARACTERS);
  if (!HINT.test(line)) return [];
  const found = [...namedTools(line), ...mcpTools(line), ...impliedTools(line)].toSorted((a, b) => a.index - b.index);
  return found.flatMap(({ index, ...order }) => {
    const clause = clauseAround(line, index);
    return isOrder(line, clause, index) ? [{ ...order, ...clause }] : [];
  });
}

function namedTools(line: string): readonly Found[] {
  const named = matchesOf(USE_OF_NAME, line).flatMap((match): readonly Found[] => {
    const name = match[1] ?? '';
    const hasToolWord = match[2] !== undefined;
    if (!hasToolWord && (NEEDS_TOOL_WORD.test(name) || !CLEAR_NAME.test(name))) return [];
    return [{ kind: 'tool', name: canonicalName(name), way: 'named', index: match.index, isMeasured: true }];
  });
  const bare = matchesOf(BARE_NAME, line).flatMap((match): readonly Found[] => {
    const name = canonicalName(match[1] ?? '');
    if (named.some((known) => known.name === name)) return [];
    return [{ kind: 'tool', name, way: 'named', index: match.index, isMeasured: false }];
  });
  const shell = matchesOf(IN_BASH, line).map((match): Found => {
    return { kind: 'tool', name: 'Bash', way: 'named', index: match.index, isMeasured: true };
  });
  return [...named, ...bare, ...shell];
}

function canonicalName(name: string): string {
  const spelled = [
    'WebSearch',
    'WebFetch',
    'TodoWrite',
    'NotebookEdit',
    'Task',
    'Agent',
    'Bash',
    'Grep',
    'Glob',
    'Edit',
    'Write',
    'Read',
    'Skill',
  ];
  const plain = name.replace(' ', '').toLowerCase();
  if (plain === 'multiedit') return 'Edit';
  if (plain === 'notebookread') return 'Read';
  if (plain === 'task') return 'Agent';
  return spelled.find((one) => one.toLowerCase() === plain) ?? name;
}

function mcpTools(line: string): readonly Found[] {
  const tools = matchesOf(MCP_TOOL, line).map((match): Found => {
    const isMeasured = match[0].startsWith('mcp__') || line.includes('MCP');
    return { kind: 'mcp', name: match[0].replace(/`? .*/, ''), way: 'named', index: match.index, isMeasured };
  });
  const servers = matchesOf(MCP_SERVER, line).map((match): Found => {
    return { kind: 'mcp', name: match[1] ?? 'MCP', way: 'named', index: match.index, isMeasured: true };
  });
  const others = matchesOf(OTHER_TOOL, line).map((match): Found => {
    return { kind: 'other', name: match[1] ?? '', way: 'named', index: match.index, isMeasured: false };
  });
  return [...tools, ...servers, ...others.filter(({ name }) => !name.includes('_'))];
}

function impliedTools(line: string): readonly Found[] {
  const all = (pattern: RegExp, order: Omit<Found, 'index' | 'kind'>): readonly Found[] =>
    matchesOf(pattern, line).map((match): Found => ({ kind: 'tool', ...order, index: match.index }));
  return [
    ...all(DELEGATION, { name: 'Agent', way: 'delegation', isMeasured: true }),
    ...all(HAND_OFF, { name: 'Agent', way: 'delegation', isMeasured: false }),
    ...all(GIVEN_TO_AGENT, { name: 'Agent', way: 'delegation', isMeasured: false }),
    ...all(TERMINAL_WORK, { name: 'Bash', way: 'command', isMeasured: false }),
    ...all(WEB_LOOKUP, { name: 'WebSearch', way: 'web search', isMeasured: false }),
    ...all(RUN_COMMAND, { name: 'Bash', way: 'command', isMeasured: true }),
    ...all(WITH_COMMAND, { name: 'Bash', way: 'command', isMeasured: true }),
    ...all(WITH_PROGRAM, { name: 'Bash', way: 'command', isMeasured: false }),
    ...all(WEB_SEARCH, { name: 'WebSearch', way: 'web search', isMeasured: true }),
    ...all(FETCH_PAGE, { name: 'WebFetch', way: 'page', isMeasured: false }),
    ...all(SAVE_FILE, { name: 'Write', way: 'file', isMeasured: false }),
    ...matchesOf(SERVICE, line).map((match): Found => ({
      kind: 'service',
      name: 'service',
      way: 'service',
      index: match.index,
      isMeasured: false,
    })),
  ];
}
