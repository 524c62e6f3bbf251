import type { Fix } from '../../model/fix.ts';
import type { RelatedPlace, Severity } from '../../model/finding.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import type { Json } from '../../model/json.ts';
import type { Range } from '../../model/range.ts';
import type { FileContext } from '../../model/rule.ts';
import { explainUnknownTool } from './explain-unknown-tool.ts';
import { findForeignTool } from './foreign-tools.ts';
import { nameWords } from './name-words.ts';
import { allowedTools, leavesNothing, readTools } from './read-tools.ts';
import type { ListedTool, ToolList, ToolReading } from './read-tools.ts';

/**
 * Why an agent has no tool. `empty`: its list names none; `denied`: `disallowedTools` takes all; `near`, `unknown`: no
 * name means a tool of a sub-agent, and some or none of them resemble one.
 */
export interface NothingLeft {
  readonly kind: 'empty' | 'denied' | 'near' | 'unknown';
  readonly at: Range;
  readonly data: Readonly<Record<'noun' | 'names' | 'near' | 'origin' | 'expected' | 'effect' | 'found', string>>;
  readonly severity: Severity;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

type Context = Pick<FileContext<Json>, 'document' | 'host' | 'load' | 'scope' | 'surroundings'>;

/**
 * Finds out why the list of an agent comes to no tool; undefined when it grants some, is not there, or names tools of MCP
 * servers, which `tools/undeclared-mcp-server` looks for.
 */
export function findNothingLeft(context: Context): NothingLeft | undefined {
  const { document, host } = context;
  const reading = readTools(context);
  const list = reading?.tools;
  if (reading === undefined || list === undefined || reading.grant.kind !== 'nothing' || !host.behavior.knowsGrantedTools) return undefined;
  const isRefused = reading.grant.why === 'unknown' && host.behavior.refusesUnknownTools;
  const effect = isRefused ? 'Claude Code refuses to launch this agent' : 'the agent gets no tool at all';
  const base = { at: list.range, severity: reading.severity, related: [], fixes: [] };
  const data = {
    noun: list.tools.length === 1 ? 'tool' : 'tools',
    names: namesOf(list.tools),
    near: '',
    origin: '',
    expected: expectedWords(list, host),
    effect,
    found: '',
  };
  if (list.tools.length === 0) return { ...base, kind: 'empty', data: { ...data, found: emptyWords(reading.fields.tools) } };
  if (!leavesNothing(reading, host)) return undefined;
  if (allowedTools(reading, host).length === 0 && reading.denials !== undefined) {
    const { range, tools } = reading.denials;
    const related = [{ path: document.path, range: list.range, label: 'all that is granted' }];
    return { ...base, kind: 'denied', at: range, data: { ...data, names: namesOf(tools) }, related };
  }
  const meant = meantTools(list, reading, host);
  if (meant.length === 0) return { ...base, kind: 'unknown', data };
  return { ...base, kind: 'near', data: { ...data, near: nameWords(meant, 'and'), origin: originOf(list) }, fixes: writeAll(list, meant) };
}

function namesOf(tools: readonly ListedTool[]): string {
  return nameWords([...new Set(tools.map(({ entry }) => entry.text))], 'and');
}

function emptyWords(value: Json | undefined): string {
  if (value === null || value === undefined) return 'empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list without names';
  if (typeof value === 'string') return 'empty text';
  return typeof value === 'object' ? 'mapping' : `value \`${String(value)}\``;
}

/** What the names most likely stand for, each tool once, without what is denied. */
function meantTools(list: ToolList, { denials }: ToolReading, host: HostFacts): readonly string[] {
  const denied = new Set(denials?.tools.map(({ name }) => name));
  const meant = list.tools.flatMap(({ entry, resolution }) => {
    if (resolution.kind === 'removed') return resolution.replacement === null ? [] : [resolution.replacement];
    return resolution.kind === 'unknown' ? explainUnknownTool(entry.text, host).tools : [];
  });
  return [...new Set(meant)].filter((tool) => !denied.has(tool));
}

/** What a list without any likeness to tools should hold. */
function expectedWords({ tools }: ToolList, host: HostFacts): string {
  const kinds = new Set(
    tools.map(({ entry, resolution }) => (resolution.kind === 'unknown' ? explainUnknownTool(entry.text, host).kind : '')),
  );
  if (kinds.has('every')) return '`*`, or no `tools` at all';
  if (kinds.has('unclosed')) return 'a `)` behind each `(`';
  if (tools.every(({ resolution }) => resolution.kind === 'mcp-mismatch')) return '`mcp__SERVER` for each server';
  return 'at least one tool that a sub-agent gets, or `mcp__SERVER`';
}

/** Where most names come from, if they come from one program. */
function originOf({ tools }: ToolList): string {
  const count = tools.filter(({ entry }) => findForeignTool(entry.text)?.program === 'VS Code').length;
  return 2 * count > tools.length ? ' from VS Code' : '';
}

/** Writes names for the whole list, in place of everything from its first entry to its last. */
function writeAll({ tools }: ToolList, names: readonly string[]): readonly Fix[] {
  const [first, last] = [tools[0], tools.at(-1)];
  if (first === undefined || last === undefined || !tools.every(({ isExact }) => isExact)) return [];
  const range = { start: (first.itemRange ?? first.range).start, end: (last.itemRange ?? last.range).end };
  const text = names.join(', ');
  return [{ title: `Write ${nameWords(names, 'and')}`, safety: 'suggestion', edits: [{ range, text }] }];
}
