import type { ListedTool, ToolList, ToolReading } from './read-tools.ts';

/** The specifiers behind one tool of one list. */
export interface ToolSpecifiers {
  readonly list: ToolList['key'];
  /** The canonical name of the tool. */
  readonly name: string;
  /** With its parentheses, of the first entry. */
  readonly specifier: string;
  readonly first: ListedTool;
  readonly others: readonly ListedTool[];
}

/** Specifiers that say what is so anyway: all of the tool. */
const ALL_OF_IT: ReadonlySet<string> = new Set(['', '*', ':*', '**']);

/** Finds the entries with a specifier that was meant to limit a built-in tool, by tool; `Bash (git *)` is one as well. */
export function findSpecifiers({ tools, denials }: ToolReading): readonly ToolSpecifiers[] {
  return [tools, denials].flatMap((list) => (list === undefined ? [] : specifiersOf(list)));
}

function specifiersOf(list: ToolList): readonly ToolSpecifiers[] {
  const byTool = new Map<string, { readonly specifier: string; readonly entries: ListedTool[] }>();
  for (const [index, tool] of list.tools.entries()) {
    const found = limitOf(tool, list.tools[index - 1]);
    if (found === undefined) continue;
    const known = byTool.get(found.name);
    if (known === undefined) byTool.set(found.name, { specifier: found.specifier, entries: [tool] });
    else known.entries.push(tool);
  }
  return [...byTool].flatMap(
    ([
      name,
      {
        specifier,
        entries: [first, ...others],
      },
    ]) => (first === undefined ? [] : [{ list: list.key, name, specifier, first, others }]),
  );
}

function limitOf(tool: ListedTool, before: ListedTool | undefined): { readonly name: string; readonly specifier: string } | undefined {
  const { entry, resolution, name } = tool;
  if (resolution.kind === 'tool' && entry.specifier !== undefined) {
    return ALL_OF_IT.has(entry.specifier.trim()) ? undefined : { name, specifier: `(${entry.specifier})` };
  }
  const isDetached = resolution.kind === 'unknown' && entry.text.startsWith('(') && entry.text.endsWith(')');
  return isDetached && before?.resolution.kind === 'tool' ? { name: before.name, specifier: entry.text } : undefined;
}
