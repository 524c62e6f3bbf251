import { knownAgents } from '../lint/text/known-agents.ts';
import type { KnownAgents } from '../lint/text/known-agents.ts';
import { compareText } from '../model/finding.ts';
import type { AgentGraph, AgentKind, AgentNode, GraphCollection, GraphFile, HandOff } from './agent-graph.ts';
import { findCycles } from './find-cycles.ts';

/** A hub is called by so many agents, and by such a share of its collection. */
const LEAST_CALLS = 6;
const LEAST_SHARE = 0.05;

interface Node {
  readonly kind: AgentKind;
  readonly name: string;
  readonly path: string;
  readonly collection: number;
  readonly group: string;
}

/**
 * The graph of the agents of some collections: who hands work to whom. Names are resolved as the rules do it: by the registered
 * name, else by a file of that name or by the name without its rank. Pure; the order of the files does not matter.
 */
export function buildGraph(collections: readonly GraphCollection[], builtIn: ReadonlySet<string>): AgentGraph {
  const sorted = collections.toSorted((a, b) => compareText(a.folder, b.folder));
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Omit<HandOff, 'from' | 'to'> & { readonly fromKey: string; readonly toKey: string }>();
  sorted.forEach((collection, index) => addCollection({ ...collection, index }, { builtIn, nodes, edges }));
  const keys = [...nodes].toSorted(([, a], [, b]) => compareNodes(a, b)).map(([key]) => key);
  const idOf = new Map(keys.map((key, id) => [key, id]));
  const handOffs = [...edges.values()]
    .map(({ fromKey, toKey, ...edge }): HandOff => ({ from: idOf.get(fromKey) ?? 0, to: idOf.get(toKey) ?? 0, ...edge }))
    .toSorted((a, b) => a.from - b.from || a.to - b.to || compareText(a.kind, b.kind));
  return describe(
    sorted.map(({ folder }) => folder),
    keys.flatMap((key) => nodes.get(key) ?? []),
    handOffs,
  );
}

interface Sink {
  readonly builtIn: ReadonlySet<string>;
  readonly nodes: Map<string, Node>;
  readonly edges: Map<string, Omit<HandOff, 'from' | 'to'> & { readonly fromKey: string; readonly toKey: string }>;
}

function addCollection({ folder, files, index }: GraphCollection & { readonly index: number }, { builtIn, nodes, edges }: Sink): void {
  const listed = files.filter(({ name }) => name !== '').toSorted((a, b) => compareText(a.path, b.path));
  const known = knownAgents(listed, builtIn);
  const keyOf = (name: string): string => `${index} ${name}`;
  for (const { name, path } of listed) {
    if (nodes.has(keyOf(name))) continue;
    nodes.set(keyOf(name), { kind: 'agent', name, path, collection: index, group: groupOf(path, folder) });
  }
  for (const file of listed) {
    for (const { target, kind, isClear, isHandOff, ranges } of file.mentions) {
      const name = resolve(target, file, known);
      if ((name === undefined && !isClear) || (name === file.name && !isHandOff)) continue;
      const to = name ?? target;
      if (!nodes.has(keyOf(to)))
        nodes.set(keyOf(to), { kind: name === undefined ? 'missing' : 'built-in', name: to, path: '', collection: index, group: '' });
      const key = `${keyOf(file.name)}\n${keyOf(to)}\n${kind}`;
      const before = edges.get(key);
      const writtenAs = to === target ? before?.writtenAs : target;
      edges.set(key, { fromKey: keyOf(file.name), toKey: keyOf(to), kind, writtenAs, ranges: [...(before?.ranges ?? []), ...ranges] });
    }
  }
}

/** The registered name that a file means by one that it writes. */
function resolve(target: string, file: GraphFile, known: KnownAgents): string | undefined {
  if (known.names.has(target)) return target;
  if (target === file.stem) return file.name;
  return (known.byStem.get(target) ?? known.byBareName.get(target))?.name;
}

function groupOf(path: string, folder: string): string {
  const below = folder === '.' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  return below.includes('/') ? below.slice(0, below.lastIndexOf('/')) : '';
}

const KINDS: readonly AgentKind[] = ['agent', 'built-in', 'missing'];

function compareNodes(a: Node, b: Node): number {
  return a.collection - b.collection || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(a.name, b.name);
}

function describe(collections: readonly string[], nodes: readonly Node[], handOffs: readonly HandOff[]): AgentGraph {
  const callers = nodes.map(() => new Set<number>());
  const called = nodes.map(() => new Set<number>());
  for (const { from, to } of handOffs) {
    called[from]?.add(to);
    callers[to]?.add(from);
  }
  const sizes = collections.map((_, index) => nodes.filter(({ kind, collection }) => kind === 'agent' && collection === index).length);
  const agents = nodes.map((node, id): AgentNode => {
    const others = (ids: ReadonlySet<number> | undefined): number => (ids?.size ?? 0) - (ids?.has(id) === true ? 1 : 0);
    return { id, ...node, calledBy: others(callers[id]), calls: others(called[id]) };
  });
  const isHub = ({ calledBy, collection }: AgentNode): boolean => calledBy >= Math.max(LEAST_CALLS, LEAST_SHARE * (sizes[collection] ?? 0));
  return {
    collections,
    agents,
    handOffs,
    cycles: findCycles(
      nodes.length,
      called.map((ids) => [...ids]),
    ),
    hubs: agents
      .filter(isHub)
      .toSorted((a, b) => b.calledBy - a.calledBy || a.id - b.id)
      .map(({ id }) => id),
    isolated: agents.filter(({ id, kind }) => kind === 'agent' && callers[id]?.size === 0 && called[id]?.size === 0).map(({ id }) => id),
  };
}
