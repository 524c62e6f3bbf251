import { isDenied } from '../../host/resolve-tools.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import type { ListedTool, ToolList, ToolReading } from './read-tools.ts';

/** The first entry of `disallowedTools` that takes a tool away; only what would be granted without it can be taken. */
export function findDenial(tool: ListedTool, denials: ToolList, host: HostFacts): ListedTool | undefined {
  const { kind } = tool.resolution;
  if (kind !== 'tool' && kind !== 'mcp') return undefined;
  return denials.tools.find((denial) => isDenied(tool, [denial], host));
}

const WRITES: readonly string[] = ['Write', 'Edit'];

/** The first denial of a tool by which an agent writes its memory, where it has memory and neither `Write` nor `Edit`. */
export function findMemoryDenial({ fields, denials }: ToolReading, host: HostFacts): ListedTool | undefined {
  if (!fields.hasMemory || denials === undefined) return undefined;
  const taken = WRITES.filter((name) => host.memoryTools.includes(name));
  const isTaken = (name: string): boolean => denials.tools.some((denial) => denial.name === name);
  return taken.length > 0 && taken.every(isTaken) ? denials.tools.find(({ name }) => taken.includes(name)) : undefined;
}
