import type { AgentGraph } from '../../src/graph/agent-graph.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { readHandOffs } from '../../src/graph/read-hand-offs.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';

/** The graph of bodies by path; every file registers the name in its map entry. */
export function graphOf(files: Readonly<Record<string, { readonly name: string; readonly body: string }>>): AgentGraph {
  return buildGraph(
    [
      {
        folder: 'agents',
        files: Object.entries(files).map(([path, { name, body }]) => ({
          path,
          name,
          stem: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
          mentions: readHandOffs(parseAgent({ path, text: body })),
        })),
      },
    ],
    new Set(['general-purpose']),
  );
}

/** Edges as `from -> to`, with what is special about each. */
export function edgesOf({ agents, handOffs }: AgentGraph): readonly string[] {
  const nameOf = (id: number): string => agents[id]?.name ?? '';
  return handOffs.map(({ from, to, kind, writtenAs }) => {
    return `${nameOf(from)} ${kind} ${nameOf(to)}${writtenAs === undefined ? '' : ` as ${writtenAs}`}`;
  });
}
