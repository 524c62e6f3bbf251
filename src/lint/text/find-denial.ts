import { isDenied } from '../../host/resolve-tools.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import type { ListedTool, ToolList } from './read-tools.ts';

/** The first entry of `disallowedTools` that takes a tool away; only what would be granted without it can be taken. */
export function findDenial(tool: ListedTool, denials: ToolList, host: HostFacts): ListedTool | undefined {
  const { kind } = tool.resolution;
  if (kind !== 'tool' && kind !== 'mcp') return undefined;
  return denials.tools.find((denial) => isDenied(tool, [denial], host));
}
