import { isDeclaredElsewhere, toolServerName } from '../../host/mcp-configuration.ts';
import type { AgentDocument } from '../../model/agent-document.ts';
import type { Certainty, Severity } from '../../model/finding.ts';
import type { Fix } from '../../model/fix.ts';
import { isJsonObject, ownValue } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';
import type { Range } from '../../model/range.ts';
import type { FileContext } from '../../model/rule.ts';
import { nearestName } from '../../validate/nearest-name.ts';
import { nameWords } from './name-words.ts';
import { allowedTools, readTools } from './read-tools.ts';
import type { ListedTool } from './read-tools.ts';

/**
 * A server that no configuration in sight declares. `plugin`: the plugin declares it, but its tools carry the plugin's
 * name; `near`: another one of nearly that name is declared; `missing`: a configuration is in sight and lacks it;
 * `unseen`: no configuration in sight would hold it.
 */
export interface UndeclaredServer {
  readonly kind: 'plugin' | 'near' | 'missing' | 'unseen';
  /** As the names of its tools write it. */
  readonly server: string;
  /** The declared server that is meant; empty for `missing` and `unseen`. */
  readonly near: string;
  /** The first place that names the server. */
  readonly at: Range;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** True when the agent has no tool without such servers. */
  readonly isAlone: boolean;
  readonly fixes: readonly Fix[];
}

/** What the search for servers reads. */
export type ServerContext = Pick<FileContext<Json>, 'document' | 'host' | 'load' | 'scope' | 'surroundings'>;

/** Finds the servers that `tools` and `mcpServers` name and nothing in sight declares, each once, in source order. */
export function findUndeclaredServers(context: ServerContext): readonly UndeclaredServer[] {
  const { host, scope, surroundings } = context;
  const reading = readTools(context);
  const own = scope === 'plugin' ? { declared: [], named: [] } : readOwnServers(context.document);
  const declared = new Set([...surroundings.mcpServers, ...own.declared, ...host.sessionServers]);
  const listed = reading === undefined ? [] : allowedTools(reading, host);
  const isAlone = reading?.grant.kind === 'nothing' && host.behavior.knowsGrantedTools;
  const found = new Map<string, Range>();
  const places = [...own.named, ...listed.flatMap((tool) => (tool.resolution.kind === 'mcp' ? [placeOf(tool)] : []))];
  for (const { server, range } of places.toSorted((a, b) => a.range.start - b.range.start)) {
    if (!declared.has(server) && !found.has(server)) found.set(server, range);
  }
  return [...found].map(([server, at]) => {
    const { kind, near } = explain(server, surroundings, declared);
    const isUnseen = kind === 'unseen';
    return {
      kind,
      server,
      near,
      at,
      isAlone,
      severity: isUnseen && !isAlone ? 'info' : (reading?.severity ?? 'error'),
      certainty: isUnseen ? 'possible' : 'likely',
      fixes: near === '' ? [] : renameServer(server, near, listed),
    };
  });
}

/** A server at a place that names it. */
export interface NamedServer {
  readonly server: string;
  readonly range: Range;
}

/** The server of a tool. */
export function placeOf({ resolution, range }: ListedTool): NamedServer {
  return { server: resolution.kind === 'mcp' ? resolution.server : '', range };
}

/** `mcpServers` of the agent itself: a map brings a server, a name only refers to one. */
export function readOwnServers({ frontmatter }: AgentDocument): {
  readonly declared: readonly string[];
  readonly named: readonly NamedServer[];
} {
  const none = { declared: [], named: [] };
  if (frontmatter.kind !== 'read') return none;
  const value = ownValue(frontmatter.value, 'mcpServers');
  if (!Array.isArray(value)) return none;
  const declared = value.flatMap((item: Json) => (isJsonObject(item) ? Object.keys(item).map(toolServerName) : []));
  const named = value.flatMap((item: Json, index): readonly NamedServer[] => {
    const range = frontmatter.rangeOf(`/mcpServers/${index}`, 'value');
    return typeof item === 'string' && item !== '' && range !== undefined ? [{ server: toolServerName(item), range }] : [];
  });
  return { declared, named };
}

function explain(
  server: string,
  { mcpServers, hasMcpConfiguration }: ServerContext['surroundings'],
  declared: ReadonlySet<string>,
): Pick<UndeclaredServer, 'kind' | 'near'> {
  const ofPlugin = mcpServers.find((other) => other.startsWith('plugin_') && other.endsWith(`_${server}`));
  if (ofPlugin !== undefined) return { kind: 'plugin', near: ofPlugin };
  const near = declared.has(toolServerName(server)) ? toolServerName(server) : nearestName(server, mcpServers);
  if (near !== undefined) return { kind: 'near', near };
  return { kind: hasMcpConfiguration && !isDeclaredElsewhere(server) ? 'missing' : 'unseen', near: '' };
}

const BEFORE_SERVER = 'mcp__'.length;

/** Writes another server into every tool of one; nothing where some of them can't be found in the text. */
function renameServer(server: string, near: string, listed: readonly ListedTool[]): readonly Fix[] {
  const tools = listed.filter(({ resolution }) => resolution.kind === 'mcp' && resolution.server === server);
  if (tools.length === 0 || !tools.every(({ isExact }) => isExact)) return [];
  const edits = tools.map(({ range }) => {
    const start = range.start + BEFORE_SERVER;
    return { range: { start, end: start + server.length }, text: near };
  });
  return [{ title: `Write ${nameWords([near], 'and')}`, safety: 'suggestion', edits }];
}
