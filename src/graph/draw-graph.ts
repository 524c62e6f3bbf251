import { echo } from '../model/fill-message.ts';
import type { AgentGraph, AgentKind, AgentNode } from './agent-graph.ts';

/** What is drawn: boxes in frames, and lines between them. Labels are cut and show control characters; each format escapes them. */
export interface Drawing {
  /** What the picture can not show, a line each. */
  readonly summary: readonly string[];
  readonly frames: readonly Frame[];
  readonly lines: readonly Line[];
}

export interface Frame {
  /** Empty for boxes that need no frame. */
  readonly label: string;
  readonly boxes: readonly Box[];
}

export interface Box {
  readonly id: string;
  /** One or two lines. */
  readonly label: readonly string[];
  readonly kind: AgentKind | 'note';
  readonly isHub: boolean;
}

export interface Line {
  readonly from: string;
  readonly to: string;
  /** `validates`: validation alone. */
  readonly kind: 'coordinates' | 'validates';
  /** True where the file writes a name that nobody has registered. */
  readonly isRenamed: boolean;
  /** True in a small circle, where work comes back to where the line begins. */
  readonly isInCycle: boolean;
}

/** With more lines nobody sees where one leads: lines to hubs are left out then, and a hub says how many call it. */
const MOST_LINES = 160;
/** Fewer callers make no hub. */
const LEAST_CALLS = 6;
/** A circle of more agents is no line that anybody could follow. */
const MOST_IN_CYCLE = 6;
/** More boxes without a line are counted instead of drawn. */
const MOST_LONELY = 12;

/** Decides what to draw of a graph; `isFull` leaves nothing out. */
export function drawGraph(graph: AgentGraph, isFull: boolean): Drawing {
  const all = linesOf(graph);
  const folded = isFull ? new Set<number>() : foldedHubs(graph, all);
  const lines = all.filter(({ to }) => !folded.has(to));
  const linked = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const lonely = graph.agents.filter(({ id }) => !linked.has(id) && !folded.has(id));
  const isCounted = !isFull && lonely.length > MOST_LONELY;
  const drawn = graph.agents.filter(({ id }) => !isCounted || linked.has(id) || folded.has(id));
  const framed = framesOf(graph, drawn, folded);
  return {
    summary: summaryOf(graph, all.length - lines.length),
    frames: isCounted ? [...framed, { label: '', boxes: lonelyBoxes(lonely) }] : framed,
    lines: lines.map(({ from, to, ...line }) => ({ from: `n${from}`, to: `n${to}`, ...line })),
  };
}

/** The most called agents, as many as have to go without their lines. */
function foldedHubs({ agents }: AgentGraph, lines: readonly NumberedLine[]): ReadonlySet<number> {
  const folded = new Set<number>();
  let left = lines.length;
  for (const { id, calledBy } of agents.toSorted((a, b) => b.calledBy - a.calledBy || a.id - b.id)) {
    if (left <= MOST_LINES || calledBy < LEAST_CALLS) break;
    folded.add(id);
    left -= calledBy;
  }
  return folded;
}

type NumberedLine = Omit<Line, 'from' | 'to'> & { readonly from: number; readonly to: number };

/** One line from an agent to another, whatever it asks for. */
function linesOf({ handOffs, cycles }: AgentGraph): readonly NumberedLine[] {
  const small = cycles.filter(({ length }) => length <= MOST_IN_CYCLE);
  const cycleOf = new Map(small.flatMap((cycle, index) => cycle.map((id) => [id, index] as const)));
  const lines = new Map<string, NumberedLine>();
  for (const { from, to, kind, writtenAs } of handOffs) {
    const before = lines.get(`${from} ${to}`);
    lines.set(`${from} ${to}`, {
      from,
      to,
      kind: before === undefined || before.kind === kind ? kind : 'coordinates',
      isRenamed: writtenAs !== undefined || before?.isRenamed === true,
      isInCycle: cycleOf.has(from) && cycleOf.get(from) === cycleOf.get(to),
    });
  }
  return [...lines.values()];
}

function framesOf(graph: AgentGraph, agents: readonly AgentNode[], hubs: ReadonlySet<number>): readonly Frame[] {
  const writtenAs = new Map(graph.handOffs.flatMap(({ to, writtenAs: name }) => (name === undefined ? [] : [[to, name] as const])));
  const frames = new Map<string, Box[]>();
  for (const agent of agents) {
    const folder = graph.collections[agent.collection] ?? '';
    const below = agent.kind === 'agent' ? agent.group : agent.kind;
    const label = graph.collections.length === 1 ? below : [folder, below].filter((part) => part !== '').join('/');
    frames.set(label, [...(frames.get(label) ?? []), boxOf(agent, writtenAs.get(agent.id), hubs.has(agent.id))]);
  }
  return [...frames].map(([label, boxes]) => ({ label: frames.size === 1 ? '' : echo(label), boxes }));
}

function boxOf({ id, name, kind, calledBy }: AgentNode, writtenAs: string | undefined, isHub: boolean): Box {
  const notes = [
    ...(kind === 'missing' ? ['missing'] : []),
    ...(writtenAs === undefined ? [] : [`called ${echo(writtenAs)}`]),
    ...(isHub ? [`${calledBy} call it`] : []),
  ];
  return { id: `n${id}`, label: notes.length === 0 ? [echo(name)] : [echo(name), notes.join(', ')], kind, isHub };
}

function lonelyBoxes(lonely: readonly AgentNode[]): readonly Box[] {
  const callers = lonely.filter(({ calls }) => calls > 0).length;
  const silent = lonely.length - callers;
  const texts = [
    ...(callers === 0 ? [] : [`${callers} more call hubs only`]),
    ...(silent === 0 ? [] : [`${silent} neither call nor are called`]),
  ];
  return texts.map((text, index) => ({ id: `note${index}`, label: [text], kind: 'note', isHub: false }));
}

function summaryOf({ agents, handOffs, cycles, hubs, isolated }: AgentGraph, hidden: number): readonly string[] {
  const count = (kind: AgentKind): number => agents.filter((agent) => agent.kind === kind).length;
  const renamed = handOffs.filter(({ writtenAs }) => writtenAs !== undefined).length;
  const largest = Math.max(0, ...cycles.map(({ length }) => length));
  const counts = [
    several(count('agent'), 'agent'),
    several(handOffs.filter(({ kind }) => kind === 'coordinates').length, 'hand-off'),
    several(handOffs.filter(({ kind }) => kind === 'validates').length, 'validation'),
    `${renamed} by another name`,
    `${count('missing')} missing`,
  ];
  return [
    counts.join(', '),
    `${several(hubs.length, 'hub')}, ${isolated.length} isolated, ${several(cycles.length, 'cycle')}${largest === 0 ? '' : `, the largest of ${largest}`}`,
    ...(hidden === 0 ? [] : [`${hidden} lines to hubs are left out`]),
  ];
}

function several(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
