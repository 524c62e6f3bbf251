import { toolServerName } from '../../host/mcp-configuration.ts';
import type { AgentDocument } from '../../model/agent-document.ts';
import { isJsonObject, ownValue, pointerStep } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';
import { matchesWildcard } from '../../model/wildcard.ts';
import { allowedTools, readTools } from './read-tools.ts';
import { placeOf, readOwnServers, type NamedServer, type ServerContext } from './undeclared-servers.ts';

/**
 * The servers of an agent that none of the patterns allows, each once at its first place: those that its tools name, that it refers to, and
 * that it brings. `*` in a pattern stands for any characters; servers that Claude Code connects itself are allowed.
 */
export function findForbiddenServers(context: ServerContext, allowed: readonly string[]): readonly NamedServer[] {
  const patterns = allowed.map((pattern) => pattern.replaceAll(/[^\w*-]/g, '_'));
  const { host, document } = context;
  const reading = readTools(context);
  const listed = reading === undefined ? [] : allowedTools(reading, host);
  const own = context.scope === 'plugin' ? [] : [...readOwnServers(document).named, ...placeBroughtServers(document)];
  const places = [...own, ...listed.flatMap((tool) => (tool.resolution.kind === 'mcp' ? [placeOf(tool)] : []))];
  const found = new Map<string, NamedServer>();
  for (const place of places.toSorted((a, b) => a.range.start - b.range.start)) {
    const { server } = place;
    const isAllowed = host.sessionServers.has(server) || patterns.some((pattern) => matchesWildcard(server, pattern));
    if (!isAllowed && !found.has(server)) found.set(server, place);
  }
  return [...found.values()];
}

function placeBroughtServers({ frontmatter }: AgentDocument): readonly NamedServer[] {
  const value = frontmatter.kind === 'read' ? ownValue(frontmatter.value, 'mcpServers') : undefined;
  if (frontmatter.kind !== 'read' || !Array.isArray(value)) return [];
  return value.flatMap((item: Json, index) => {
    const names = isJsonObject(item) ? Object.keys(item) : [];
    return names.flatMap((name) => {
      const range = frontmatter.rangeOf(`/mcpServers/${index}/${pointerStep(name)}`, 'key');
      return range === undefined ? [] : [{ server: toolServerName(name), range }];
    });
  });
}
