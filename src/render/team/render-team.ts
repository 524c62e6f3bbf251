import type { ComposedTeam } from '../../model/composed-agent.ts';
import { compareText } from '../../model/finding.ts';
import type { RenderContext, RenderedSet, RenderTarget } from '../../model/rendered.ts';
import { sortedSet } from '../file-per-agent.ts';
import { lossesOfMembers, teamAgent } from './team-agent.ts';

/**
 * Renders an agent with its collaborators: for hosts whose agents run beside each other the files of all, with an
 * orchestration section in the lead's; for others one prompt that holds every role.
 */
export function renderTeam(team: ComposedTeam, { target, ...context }: RenderContext & { readonly target: RenderTarget }): RenderedSet {
  const names = team.members.map(({ name }) => name);
  if (target.hasSubagents) return target.render([{ ...team.lead, leads: new Set(names) }, ...team.members], context);
  const { files, losses } = target.render([teamAgent(team)], context);
  const agents = [team.lead.name, ...names].toSorted(compareText);
  return sortedSet(
    files.map((file) => ({ ...file, agents })),
    [...losses, ...lossesOfMembers(team)],
  );
}
