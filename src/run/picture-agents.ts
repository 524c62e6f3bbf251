import type { AgentGraph } from '../graph/agent-graph.ts';
import { drawGraph } from '../graph/draw-graph.ts';
import { toDot } from '../graph/to-dot.ts';
import type { FileHost } from '../model/file-host.ts';
import type { AgentHandOffs, AgentPicture } from '../model/report.ts';
import { drawSvg } from './draw-svg.ts';
import { graphAgents } from './graph-agents.ts';
import type { RunRequest } from './lint-files.ts';

/** Graphviz writes its own names of boxes and lines as tooltips. */
const TITLES = /<title>[^<]{0,200}<\/title>\n?/g;

/** Who hands work to whom among the agents under some paths, drawn and as a list; undefined where nobody does. Throws what `lintFiles` throws. */
export async function pictureAgents(host: FileHost, paths: readonly string[], request: RunRequest): Promise<AgentPicture | undefined> {
  const { graph } = await graphAgents(host, paths, request);
  if (graph.handOffs.length === 0) return undefined;
  const { summary, ...drawing } = drawGraph(graph, false);
  const svg = await drawSvg(toDot({ ...drawing, summary: [] }));
  return { svg: svg.slice(svg.indexOf('<svg')).replace(TITLES, ''), summary, handOffs: handOffsOf(graph) };
}

function handOffsOf({ agents, handOffs }: AgentGraph): readonly AgentHandOffs[] {
  const targets = new Map<number, Set<number>>();
  for (const { from, to } of handOffs) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  return [...targets].flatMap(([from, ids]) => {
    const agent = agents[from];
    const to = [...ids].flatMap((id) => agents[id] ?? []).map(({ name, kind }) => ({ name, isMissing: kind === 'missing' }));
    return agent === undefined ? [] : [{ name: agent.name, path: agent.path, to }];
  });
}
