import type { ComposedAgent } from '../model/composed-agent.ts';
import { compareText } from '../model/finding.ts';
import type { AgentLoss, Loss, RenderedFile, RenderedSet, Segment } from '../model/rendered.ts';

/** What a target makes of one agent: a file, unless it cannot hold the agent at all. */
export interface OneRendered {
  readonly file: { readonly path: string; readonly text: string; readonly segments: readonly Segment[] } | undefined;
  readonly losses: readonly Loss[];
}

/** Renders each agent to a file of its own. */
export function filePerAgent(agents: readonly ComposedAgent[], renderOne: (agent: ComposedAgent) => OneRendered): RenderedSet {
  const rendered = agents.map((agent) => ({ agent: agent.name, ...renderOne(agent) }));
  const files = rendered.flatMap(({ agent, file }): readonly RenderedFile[] => (file === undefined ? [] : [{ ...file, agents: [agent] }]));
  return sortedSet(
    files,
    rendered.flatMap(({ agent, losses }) => losses.map((loss) => ({ ...loss, agent }))),
  );
}

/** Files and losses in an order that does not depend on the agents' own. */
export function sortedSet(files: readonly RenderedFile[], losses: readonly AgentLoss[]): RenderedSet {
  return {
    files: files.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.agents.join(), b.agents.join())),
    losses: losses.toSorted((a, b) => compareText(a.agent, b.agent) || compareText(a.field, b.field)),
  };
}

/** Agents sorted by name, for files that hold several. */
export function byName(agents: readonly ComposedAgent[]): readonly ComposedAgent[] {
  return agents.toSorted((a, b) => compareText(a.name, b.name) || compareText(a.path, b.path));
}
