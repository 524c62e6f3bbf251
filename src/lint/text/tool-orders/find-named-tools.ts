import { findForeignTool } from '../foreign-tools.ts';
import { matchesOf } from '../matches-of.ts';
import { BARE_NAME, FOREIGN_NAME, KNOWN_SERVER, MCP_SERVER, MCP_TOOL, OTHER_TOOL, USE_OF_NAME } from './named-patterns.ts';
import type { ToolOrder } from './order-pattern.ts';

/** An order before its clause is known. */
export type FoundOrder = Omit<ToolOrder, 'start' | 'end'> & { readonly index: number };

/** Names that are words of their own: only with `tool` behind them. */
const NEEDS_TOOL_WORD = /^(?:task|agent|edit|write|read|skill|web search)$/i;
/** Names that mean nothing but the tool. */
const CLEAR_NAME = /^(?:WebSearch|websearch|WebFetch|webfetch|TodoWrite|NotebookEdit|MultiEdit|AskUserQuestion|Bash|Grep|Glob)$/;
/** "In the Write tool" names it, "in Bash" too; "in Glob patterns" does not. */
const AS_PLACE = /^(?:[iI]n|[fF]rom) /;

/** Tools that a line names as what to use, by offset. */
export function findNamedTools(line: string): readonly FoundOrder[] {
  return [...builtInTools(line), ...mcpTools(line), ...foreignTools(line)];
}

function builtInTools(line: string): readonly FoundOrder[] {
  const named = matchesOf(USE_OF_NAME, line).flatMap((match): readonly FoundOrder[] => {
    const name = match[1] ?? '';
    const hasToolWord = match[2] !== undefined;
    if (!hasToolWord && !isMeans(match, line) && (NEEDS_TOOL_WORD.test(name) || !CLEAR_NAME.test(name))) return [];
    if (!hasToolWord && AS_PLACE.test(match[0]) && name !== 'Bash') return [];
    return [{ kind: 'tool', name: canonicalName(name), way: 'named', index: match.index, isMeasured: true }];
  });
  const bare = matchesOf(BARE_NAME, line).flatMap((match): readonly FoundOrder[] => {
    const name = canonicalName(match[1] ?? '');
    if (named.some((known) => known.name === name)) return [];
    return [{ kind: 'tool', name, way: 'named', index: match.index, isMeasured: false }];
  });
  return [...named, ...bare];
}

/** "Use Edit to change only these lines", "rename it with Edit". */
function isMeans({ 0: match, 1: name = '', index }: RegExpExecArray, line: string): boolean {
  const behind = line.slice(index + match.length, index + match.length + 6);
  return (
    /^(?:Edit|Write)$/.test(name) &&
    (/^[uU]se /.test(match) ? /^ (?:to|for|only) /.test(behind) : match.startsWith('with ') && /^(?:[.,;]|$)/.test(behind))
  );
}

const SPELLED = 'WebSearch WebFetch TodoWrite NotebookEdit AskUserQuestion Task Agent Bash Grep Glob Edit Write Read LS Skill'.split(' ');

/** A built-in tool by its name of today. */
export function canonicalName(name: string): string {
  const plain = name.replace(' ', '').toLowerCase();
  if (plain === 'multiedit') return 'Edit';
  if (plain === 'notebookread') return 'Read';
  if (plain === 'task') return 'Agent';
  return SPELLED.find((one) => one.toLowerCase() === plain) ?? name;
}

function mcpTools(line: string): readonly FoundOrder[] {
  const tools = matchesOf(MCP_TOOL, line).map((match): FoundOrder => {
    const isMeasured = match[0].startsWith('mcp_') || line.includes('MCP');
    return { kind: 'mcp', name: match[0].replace(/`? .*/, ''), way: 'named', index: match.index, isMeasured };
  });
  const servers = [...matchesOf(MCP_SERVER, line), ...matchesOf(KNOWN_SERVER, line)].map((match): FoundOrder => {
    return { kind: 'mcp', name: match[1] ?? 'MCP', way: 'named', index: match.index, isMeasured: true };
  });
  return [...tools, ...servers];
}

/** A name that another program gives to a tool: by the tools of Claude Code that do the same, if any. */
function foreignTools(line: string): readonly FoundOrder[] {
  const others = matchesOf(OTHER_TOOL, line).flatMap((match): readonly FoundOrder[] => {
    const name = match[1] ?? '';
    return name.includes('_') ? [] : [{ kind: 'other', name, way: 'named', index: match.index, isMeasured: false }];
  });
  const marked = matchesOf(FOREIGN_NAME, line).flatMap((match): readonly FoundOrder[] => {
    const name = (match[1] ?? match[2] ?? '').replace('#', '');
    const isTool = match[0].includes('#') || /_|[a-z][A-Z]/.test(name);
    if (!isTool || findForeignTool(name) === undefined) return [];
    return [{ kind: 'other', name, way: 'named', index: match.index, isMeasured: false }];
  });
  return [...others, ...marked];
}
