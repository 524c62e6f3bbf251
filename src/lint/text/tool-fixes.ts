import type { AgentDocument } from '../../model/agent-document.ts';
import type { Fix } from '../../model/fix.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import type { Range } from '../../model/range.ts';
import type { ListedTool, ToolList } from './read-tools.ts';

/** Where an entry stands that a fix changes. */
export interface ToolPlace {
  readonly document: AgentDocument;
  readonly list: ToolList;
  readonly tool: ListedTool;
}

/** Writes other names for an entry; only those that the list does not grant already. None when it grants them all. */
export function replaceTool({ list, tool }: ToolPlace, names: readonly string[], host: HostFacts): readonly Fix[] {
  const wanted = missingTools(list, names, host);
  if (!tool.isExact || wanted.length === 0) return [];
  const text = wanted.join(', ');
  return [{ title: `Write \`${text}\``, safety: 'suggestion', edits: [{ range: tool.range, text }] }];
}

/** The names that the list lacks: neither listed, nor dropped because of a tool that is listed. */
export function missingTools({ names: listed }: ToolList, names: readonly string[], host: HostFacts): readonly string[] {
  return names.filter((name) => !listed.has(name) && !listed.has(host.toolsDroppedBeside.get(name) ?? ''));
}

/** Takes an entry out of its list, with one separator; not where the list would be empty, or a comment would be lost. */
export function removeTool({ document, list, tool }: ToolPlace, safety: Fix['safety']): readonly Fix[] {
  const range = rangeToRemove(document, list, tool);
  if (range === undefined || document.text.slice(range.start, range.end).includes('#')) return [];
  const kept = isGuessed(document, list) ? 'suggestion' : safety;
  return [{ title: `Remove \`${tool.entry.text}\``, safety: kept, edits: [{ range, text: '' }] }];
}

/** In broken YAML a list over several lines is our guess: what the host makes of it may change with any edit. */
export function isGuessed({ frontmatter, text }: AgentDocument, list: ToolList): boolean {
  if (frontmatter.kind !== 'read' || !frontmatter.isRecovered) return false;
  const value = frontmatter.rangeOf(`/${list.key}`, 'value');
  return value === undefined || text.slice(value.start, value.end).includes('\n');
}

function rangeToRemove({ frontmatter }: AgentDocument, list: ToolList, tool: ListedTool): Range | undefined {
  if (!tool.isExact || frontmatter.kind !== 'read') return undefined;
  const mates = list.tools.filter(({ entry }) => entry.item === tool.entry.item);
  if (mates.length > 1) {
    const index = mates.indexOf(tool);
    return between(mates[index - 1], tool, mates[index + 1]);
  }
  const { item } = tool.entry;
  if (item === undefined || tool.itemRange === undefined) return undefined;
  const around = [item - 1, item + 1].map((index) => frontmatter.rangeOf(`/${list.key}/${index}`, 'value'));
  return aroundRange(around[0], tool.itemRange, around[1]);
}

function between(before: ListedTool | undefined, tool: ListedTool, after: ListedTool | undefined): Range | undefined {
  return aroundRange(before?.isExact === true ? before.range : undefined, tool.range, after?.isExact === true ? after.range : undefined);
}

/** From the end of what stands before, else to the beginning of what follows. */
function aroundRange(before: Range | undefined, range: Range, after: Range | undefined): Range | undefined {
  if (before !== undefined) return { start: before.end, end: range.end };
  return after === undefined ? undefined : { start: range.start, end: after.start };
}
