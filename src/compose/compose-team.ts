import type { ComposedAgent, ComposedTeam } from '../model/composed-agent.ts';
import type { Finding } from '../model/finding.ts';
import { composeAgent } from './compose-agent.ts';
import type { ComposeSources } from './compose-agent.ts';

/** A team with what is wrong with the sources of each of its agents; the lead first. */
export interface TeamParts {
  readonly kind: 'composed';
  readonly team: ComposedTeam;
  readonly parts: readonly { readonly agent: ComposedAgent; readonly findings: readonly Finding[] }[];
}

/** Without a team when no file has the lead's name; `nearest` is then the name that was probably meant. */
export type TeamComposition = TeamParts | { readonly kind: 'unknown-agent'; readonly nearest: string | undefined };

/**
 * Merges an agent and the agents that its `collaborators` name, one level deep: collaborators may name each other and
 * the lead, in circles too. Never throws; a collaborator that no file has is reported and left out.
 * @param name the lead's `name`
 */
export function composeTeam(name: string, sources: ComposeSources): TeamComposition {
  const lead = composeAgent(name, sources);
  if (lead.kind === 'unknown-agent') return { kind: 'unknown-agent', nearest: lead.nearest };
  const names = new Set(lead.agent.collaborators.map(({ agent }) => agent).filter((agent) => agent !== name));
  const members = [...names].flatMap((agent) => {
    const member = composeAgent(agent, sources);
    return member.kind === 'composed' ? [{ agent: member.agent, findings: member.findings }] : [];
  });
  const team = { lead: lead.agent, members: members.map(({ agent }) => agent) };
  return { kind: 'composed', team, parts: [{ agent: lead.agent, findings: lead.findings }, ...members] };
}
