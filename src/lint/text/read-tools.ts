import { readAsHost } from '../../host/read-as-host.ts';
import { readToolFields } from '../../host/read-tool-fields.ts';
import type { ToolResolution } from '../../host/resolve-tool.ts';
import { isDenied, resolveNamed, resolveTools } from '../../host/resolve-tools.ts';
import type { ToolFields, ToolGrant } from '../../host/resolve-tools.ts';
import type { AgentDocument } from '../../model/agent-document.ts';
import type { Severity } from '../../model/finding.ts';
import { ownValue } from '../../model/json.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Range } from '../../model/range.ts';
import type { FileContext } from '../../model/rule.ts';
import { placeTools, shownRange } from './place-tools.ts';
import type { PlacedTool } from './place-tools.ts';

/** An entry of a list with what it comes to. */
export interface ListedTool extends PlacedTool {
  /** The canonical name of a built-in tool; else the name as written. */
  readonly name: string;
  readonly resolution: ToolResolution;
}

/** `tools` or `disallowedTools` of a file. */
export interface ToolList {
  readonly key: 'tools' | 'disallowedTools';
  /** The value, or the key where the value is empty. */
  readonly range: Range;
  readonly tools: readonly ListedTool[];
  /** The names that the list holds, with those that `memory` adds to `tools`. */
  readonly names: ReadonlySet<string>;
}

/** What the front matter says about tools, as Claude Code reads it. */
export interface ToolReading {
  /** Undefined when the agent inherits. */
  readonly tools: ToolList | undefined;
  readonly denials: ToolList | undefined;
  readonly fields: ToolFields;
  readonly grant: ToolGrant;
  /** The most that a finding may be: `info` where Claude Code can't read the front matter, so that the lists are a guess. */
  readonly severity: Severity;
}

type Context = Pick<FileContext<Json>, 'document' | 'host' | 'load' | 'scope' | 'surroundings'>;

/** Every rule about tools asks for the same reading of the same document. */
const known = new WeakMap<AgentDocument, { readonly of: Pick<Context, 'host' | 'load'>; readonly reading: ToolReading | undefined }>();

/** Reads the lists of tools; undefined when the front matter holds none. */
export function readTools(context: Context): ToolReading | undefined {
  const { document, host, load } = context;
  const last = known.get(document);
  // For every other scope and every other surroundings there is another verdict.
  if (last !== undefined && last.of.host === host && last.of.load === load) return last.reading;
  const reading = readToolsAnew(context);
  known.set(document, { of: { host, load }, reading });
  return reading;
}

function readToolsAnew(context: Context): ToolReading | undefined {
  const { document, host, scope, surroundings } = context;
  const { frontmatter } = document;
  if (frontmatter.kind !== 'read' || !frontmatter.entries.some(({ key }) => key === 'tools' || key === 'disallowedTools')) return undefined;
  const { values, isGuess } = valuesOf(context);
  const fields = readToolFields(values, { facts: host, scope, mcpServers: new Set(surroundings.mcpServers) });
  const listOf = (key: ToolList['key']): ToolList | undefined => {
    const value = ownValue(values, key);
    if (value === undefined) return undefined;
    const tools = placeTools(document, key, value).map((placed) => ({ ...placed, ...resolveNamed(placed.entry, host) }));
    const added = key === 'tools' && fields.hasMemory ? host.memoryTools : [];
    return { key, range: shownRange(frontmatter, key), tools, names: new Set([...tools.map(({ name }) => name), ...added]) };
  };
  return {
    tools: listOf('tools'),
    denials: listOf('disallowedTools'),
    fields,
    grant: resolveTools(fields, host),
    severity: isGuess ? 'info' : 'error',
  };
}

/** A file that loads at first try is read as we read it; for the others Claude Code is asked. */
function valuesOf({ document, host, load }: Context): { readonly values: JsonObject; readonly isGuess: boolean } {
  const ours = document.frontmatter.kind === 'read' ? document.frontmatter.value : {};
  if (load.verdict === 'loads' && load.reason === null) return { values: ours, isGuess: false };
  const reading = readAsHost(document, host);
  return reading.kind === 'read' ? { values: reading.fields, isGuess: false } : { values: ours, isGuess: true };
}

/** What `disallowedTools` leaves of `tools`, or all that takes nothing of it. */
export function allowedTools({ tools, denials }: ToolReading, host: Context['host']): readonly ListedTool[] {
  return (tools?.tools ?? []).filter((tool) => !isDenied(tool, denials?.tools ?? [], host));
}

/** True when no entry gives a tool, whatever MCP servers there are: one finding speaks for all entries then. */
export function leavesNothing(reading: ToolReading, host: Context['host']): boolean {
  if (reading.grant.kind !== 'nothing' || !host.behavior.knowsGrantedTools) return false;
  return !allowedTools(reading, host).some(({ resolution }) => resolution.kind === 'mcp');
}

/** The entries of `tools` of an agent that is left with some; none otherwise. */
export function usableList(reading: ToolReading | undefined, host: Context['host']): ToolList | undefined {
  return reading === undefined || leavesNothing(reading, host) ? undefined : reading.tools;
}
