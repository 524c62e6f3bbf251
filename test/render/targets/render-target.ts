import { listSources } from '../../../src/compose/compose-agent.ts';
import { factsFor } from '../../../src/host/host-facts.ts';
import type { ComposedAgent } from '../../../src/model/composed-agent.ts';
import type { RenderedSet } from '../../../src/model/rendered.ts';
import { parseAgent } from '../../../src/parse/parse-agent.ts';
import { findTarget, renderSet } from '../../../src/render/render-agent.ts';
import { composed } from '../../compose/sources.ts';
import { renderRoster, rosterAgents } from '../roster.ts';

/** Renders composed agents to a target, into a folder named `team-agents`. */
export function renderTo(id: string, agents: readonly ComposedAgent[]): RenderedSet {
  const target = findTarget(id);
  if (target === undefined) throw new Error(`no target ${id}`);
  return renderSet(agents, { target, host: factsFor(), folderName: 'team-agents' });
}

/** Renders the only agent of a front matter and a body. */
export function renderSource(id: string, frontmatter: string, body = 'You look at boxes.'): RenderedSet {
  return renderTo(id, [agentFrom(frontmatter, body)]);
}

/** Composes an agent of its front matter, which names it, and a body. */
export function agentFrom(frontmatter: string, body = 'You look at boxes.'): ComposedAgent {
  const text = `---\n${frontmatter}\n---\n\n${body}\n`;
  const { frontmatter: read } = parseAgent({ path: 'agents/a.md', text });
  const name = read.kind === 'read' ? read.value['name'] : undefined;
  return composed(String(name), { 'agents/a.md': text }).agent;
}

/** Losses as `field: reason`. */
export function lossesOf({ losses }: RenderedSet): readonly string[] {
  return losses.map(({ field, reason }) => `${field}: ${reason}`);
}

/** Every agent that the project ships, merged. */
export const rosterComposed: readonly ComposedAgent[] = listSources(rosterAgents).map((name) => renderRoster(name).agent);
