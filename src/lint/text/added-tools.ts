import { toolServerName } from '../../host/mcp-configuration.ts';
import { isDenied, resolveNamed } from '../../host/resolve-tools.ts';
import { isJsonObject, ownValue } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';
import type { Range } from '../../model/range.ts';
import type { FileContext } from '../../model/rule.ts';
import { shownRange } from './place-tools.ts';
import { readTools, usableList } from './read-tools.ts';
import type { ToolList, ToolReading } from './read-tools.ts';

/** Tools that a sub-agent has beside those of its list. */
export interface AddedTools {
  /** `memory`: it brings tools that write; `server`: a server of the agent's own brings all of its tools. */
  readonly kind: 'memory' | 'server';
  /** The setting that adds them. */
  readonly at: Range;
  readonly names: readonly string[];
  readonly server: string;
}

type Context = Omit<FileContext<Json>, 'options'>;

/** Tools that write files or run commands: next to one of them, `memory` adds nothing that matters. */
const WRITING: ReadonlySet<string> = new Set(['Write', 'Edit', 'NotebookEdit', 'Bash', 'PowerShell']);

/** What `memory` and servers in `mcpServers` grant although `tools` does not; nothing for agents without a list. */
export function findAddedTools(context: Context): readonly AddedTools[] {
  const { document, host, scope } = context;
  const reading = readTools(context);
  const list = usableList(reading, host);
  if (reading === undefined || list === undefined || document.frontmatter.kind !== 'read') return [];
  if (list.tools.some(({ resolution }) => resolution.kind === 'all')) return [];
  const byMemory = addedByMemory(reading, list, context);
  return [...byMemory, ...(scope === 'plugin' ? [] : addedByServers(reading, list, context))];
}

function addedByMemory({ fields, denials }: ToolReading, list: ToolList, { document, host }: Context): readonly AddedTools[] {
  if (!fields.hasMemory || document.frontmatter.kind !== 'read') return [];
  if (list.tools.some(({ name }) => WRITING.has(name))) return [];
  const names = host.memoryTools.filter(
    (name) => WRITING.has(name) && !isDenied(resolveNamed({ text: name, name }, host), denials?.tools ?? [], host),
  );
  return names.length === 0 ? [] : [{ kind: 'memory', at: shownRange(document.frontmatter, 'memory'), names, server: '' }];
}

function addedByServers({ denials }: ToolReading, list: ToolList, { document, host }: Context): readonly AddedTools[] {
  const { frontmatter } = document;
  const servers = frontmatter.kind === 'read' ? ownValue(frontmatter.value, 'mcpServers') : undefined;
  if (!Array.isArray(servers) || frontmatter.kind !== 'read') return [];
  return servers.flatMap((item: Json, index): readonly AddedTools[] => {
    const [name, ...rest] = isJsonObject(item) ? Object.keys(item) : [];
    const at = frontmatter.rangeOf(`/mcpServers/${index}`, 'value');
    if (name === undefined || rest.length > 0 || at === undefined) return [];
    const server = toolServerName(name);
    const tool = `mcp__${server}`;
    const isListed = list.tools.some(
      ({ resolution }) => resolution.kind === 'mcp' && resolution.server === server && resolution.tool === null,
    );
    const isTaken = isDenied(resolveNamed({ text: tool, name: tool }, host), denials?.tools ?? [], host);
    return isListed || isTaken ? [] : [{ kind: 'server', at: { start: at.start, end: at.start + name.length }, names: [], server }];
  });
}
