import type { JsonObject } from '../model/json.ts';
import type { LineIndex } from '../model/line-index.ts';
import type { Range } from '../model/range.ts';
import type { AgentGraph } from './agent-graph.ts';

/** The whole graph for programs, nothing left out: agents by id, hand-offs with their lines and columns (1-based). */
export function toGraphJson(graph: AgentGraph, lines: ReadonlyMap<string, LineIndex>): JsonObject {
  const { collections, agents, handOffs, cycles, hubs, isolated } = graph;
  return {
    version: 1,
    collections,
    agents: agents.map(({ id, kind, name, path, collection, calledBy, calls }) => {
      return { id, kind, name, path: path === '' ? null : path, collection, calledBy, calls };
    }),
    handOffs: handOffs.map(({ from, to, kind, writtenAs, ranges }) => {
      return { from, to, kind, writtenAs: writtenAs ?? null, places: placesOf(ranges, lines.get(agents[from]?.path ?? '')) };
    }),
    cycles,
    hubs,
    isolated,
  };
}

function placesOf(ranges: readonly Range[], index: LineIndex | undefined): readonly JsonObject[] {
  if (index === undefined) return [];
  return ranges.map(({ start }) => ({ ...index.pointAt(start) }));
}
