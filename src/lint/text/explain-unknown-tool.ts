import { mayBeNewTool, resolveToolEntry } from '../../host/resolve-tool.ts';
import { readToolEntries } from '../../host/tool-entries.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import { nearestName } from '../../validate/nearest-name.ts';
import { findForeignTool } from './foreign-tools.ts';

/** What a name that is no tool most likely is. */
export interface UnknownTool {
  readonly kind: UnknownToolKind;
  /** What to write instead, by canonical name. */
  readonly tools: readonly string[];
  /** Where a foreign name comes from; else empty. */
  readonly program: string;
  /** The marks in the name that do not belong there; else empty. */
  readonly marks: string;
}

/**
 * `case`: the same letters in another case; `near`: a slip; `foreign`, `elsewhere`: a name in another program, with a
 * counterpart or none; `server`: how other programs name the tools of MCP servers; `every`: a word for what Claude Code
 * writes `*`; `marks`: names with marks that Claude Code reads as a part of them; `stray`: marks alone; `detached`: a
 * specifier that a blank parts from its tool; `unclosed`: a parenthesis that swallows what follows; `newer`: it looks
 * like a tool, and the version is newer than what is known.
 */
export type UnknownToolKind =
  'case' | 'near' | 'foreign' | 'elsewhere' | 'server' | 'every' | 'marks' | 'stray' | 'detached' | 'unclosed' | 'newer' | 'unknown';

const EVERY: ReadonlySet<string> = new Set(['all', 'any', 'everything', 'inherit', 'default']);
const MCP_ELSEWHERE = /^(?:[\w.-]{1,80}\/)?([\w.-]{1,80})\/(\*|[\w.-]{1,80})$/;
const TOOL_OPEN = /^[\w-]{1,80}\(/;
/** Nobody mistypes a longer name. */
const MOST_CHARACTERS = 200;

/** Says what an entry that resolves to nothing most likely is. */
export function explainUnknownTool(name: string, facts: HostFacts): UnknownTool {
  if (name.startsWith('(') && name.endsWith(')')) return explained('detached');
  if (TOOL_OPEN.test(name)) return explained('unclosed');
  if (name.length > MOST_CHARACTERS) return explained('unknown');
  const near = nearTool(name, facts);
  if (near?.toLowerCase() === name.toLowerCase()) {
    const tool = canonical(near, facts);
    return explained(tool === near ? 'case' : 'near', { tools: [tool] });
  }
  if (EVERY.has(name.toLowerCase())) return explained('every');
  const known = explainMarks(name, facts) ?? explainForeign(name, facts);
  if (known !== undefined) return known;
  if (near !== undefined) return explained('near', { tools: [canonical(near, facts)] });
  const [, server, tool] = MCP_ELSEWHERE.exec(name) ?? [];
  // `publisher.extension/tool`
  if (server?.includes('.') === true) return explained('elsewhere', { program: 'VS Code' });
  if (server !== undefined) return explained('server', { tools: [tool === '*' ? `mcp__${server}` : `mcp__${server}__${tool ?? ''}`] });
  return explained(mayBeNewTool(name, facts) ? 'newer' : 'unknown');
}

function explained(kind: UnknownToolKind, { tools = [], program = '', marks = '' }: Partial<UnknownTool> = {}): UnknownTool {
  return { kind, tools, program, marks };
}

function explainForeign(name: string, facts: HostFacts): UnknownTool | undefined {
  const foreign = findForeignTool(name);
  if (foreign === undefined) return undefined;
  const tools = foreign.tools.filter((tool) => facts.tools.has(tool));
  return explained(tools.length > 0 ? 'foreign' : 'elsewhere', { program: foreign.program, tools });
}

function nearTool(name: string, facts: HostFacts): string | undefined {
  const replaced = [...facts.removedTools].filter(([, { replacement }]) => replacement !== null).map(([tool]) => tool);
  return nearestName(name, [...facts.tools.keys(), ...facts.toolAliases.keys(), ...replaced]);
}

/** What to write today for a tool, an alias or a removed tool. */
function canonical(name: string, facts: HostFacts): string {
  return facts.toolAliases.get(name) ?? facts.removedTools.get(name)?.replacement ?? name;
}

/** Brackets and quotes around a name, a full stop behind it, and what people put between names. */
const EDGES = /^["'`[{<:.]+|["'`\]}>:.]+$/g;
const BETWEEN = /[;|+&/\s，、；]+/;
const NOT_A_NAME = /[^\w*-]/g;

/** Marks are to blame only where all that they surround are tools. */
function explainMarks(name: string, facts: HostFacts): UnknownTool | undefined {
  if (!/[\p{L}\p{N}]/u.test(name)) return explained('stray', { marks: name });
  const parts = name.split(BETWEEN).map((part) => part.replaceAll(EDGES, ''));
  const names = parts.filter((part) => part !== '');
  if (names.length === 0 || names.includes(name) || !names.every((part) => isTool(part, facts))) return undefined;
  return explained('marks', { marks: [...new Set(name.match(NOT_A_NAME))].join(''), tools: names });
}

function isTool(name: string, facts: HostFacts): boolean {
  const [entry] = readToolEntries(name);
  return entry !== undefined && ['tool', 'mcp', 'removed'].includes(resolveToolEntry(entry, facts).kind);
}
