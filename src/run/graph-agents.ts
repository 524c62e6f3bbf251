import { readSource } from '../discover/read-source.ts';
import type { AgentGraph, GraphFile } from '../graph/agent-graph.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { readHandOffs } from '../graph/read-hand-offs.ts';
import { factsFor } from '../host/host-facts.ts';
import { loadVerdict } from '../host/load-verdict.ts';
import { createSecretVeil } from '../lint/hide-secrets.ts';
import type { FileHost } from '../model/file-host.ts';
import { createLineIndex, type LineIndex } from '../model/line-index.ts';
import { parseAgent } from '../parse/parse-agent.ts';
import { planRun, type RunRequest } from './lint-files.ts';
import { mapConcurrently } from './map-concurrently.ts';

const MOST_READS = 8;

/** The graph of the agents under some paths. */
export interface GraphRun {
  readonly graph: AgentGraph;
  /** Line index of every file that was read, by path. */
  readonly lines: ReadonlyMap<string, LineIndex>;
  /** Files that could not be read, sorted. */
  readonly unread: readonly string[];
}

/** Reads the collections of the given paths, whole ones, and builds their graph. Throws what `lintFiles` throws. */
export async function graphAgents(host: FileHost, paths: readonly string[], request: RunRequest): Promise<GraphRun> {
  const run = await planRun(host, paths, request);
  const lines = new Map<string, LineIndex>();
  const read = await mapConcurrently([...run.linted, ...run.context], MOST_READS, async (path) => {
    const source = await readSource(host, path);
    if (source.kind !== 'text') return [path, undefined] as const;
    const document = parseAgent(source.source);
    lines.set(path, createLineIndex(document.text));
    const scope = run.plans.get(path)?.scope ?? 'project';
    const veil = createSecretVeil(document);
    const load = veil.hideInLoad(loadVerdict(document, { facts: run.planFor(path).host, scope }));
    const mentions = readHandOffs(document).map((mention) => ({ ...mention, target: veil.hideInText(mention.target) }));
    const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
    return [path, { path, name: load.as?.name ?? '', stem, mentions } satisfies GraphFile] as const;
  });
  const files = new Map(read);
  const collections = run.collections.map(({ folder, paths: members }) => ({
    folder,
    files: members.flatMap((path) => files.get(path) ?? []),
  }));
  const builtIn = factsFor(request.flags.claudeVersion).builtInAgents;
  return {
    graph: buildGraph(collections, builtIn),
    lines,
    unread: read.flatMap(([path, file]) => (file === undefined ? [path] : [])),
  };
}
