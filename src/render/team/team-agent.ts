import type { ComposedAgent, ComposedTeam } from '../../model/composed-agent.ts';
import type { AgentLoss } from '../../model/rendered.ts';
import { MERGED_KEYS } from '../merged-keys.ts';
import { keyOrigin } from '../origin-of.ts';
import { createTextBuilder } from '../text-builder.ts';
import { layoutTeam } from './layout-team.ts';

/** Keys of a member that its role says in words. */
const SAID_KEYS: ReadonlySet<string> = new Set([...MERGED_KEYS, 'name', 'description', 'tools', 'disallowedTools']);

/** A team as one agent, for hosts that have one context: the lead's settings over the prompt of all. */
export function teamAgent(team: ComposedTeam): ComposedAgent {
  const builder = createTextBuilder();
  layoutTeam(team, builder);
  const { text, segments } = builder.build();
  const body = segments.map(({ range, origin }) => ({ text: text.slice(range.start, range.end), origin }));
  return { ...team.lead, body: withoutLineEnd(body), specializations: [], collaborators: [], ruleBlock: undefined };
}

/** Settings of members, for which one context has no place. */
export function lossesOfMembers({ members }: ComposedTeam): readonly AgentLoss[] {
  return members.flatMap((member) =>
    member.fields
      .filter(({ key }) => !SAID_KEYS.has(key))
      .map((field) => ({
        agent: member.name,
        field: field.key,
        reason: 'one context has the settings of the lead',
        origin: keyOrigin(field),
      })),
  );
}

/** Whoever lays the agent out ends its own text with a line end. */
function withoutLineEnd(text: ComposedAgent['body']): ComposedAgent['body'] {
  const last = text.at(-1);
  if (last === undefined || !last.text.endsWith('\n')) return text;
  const shorter = { ...last, text: last.text.slice(0, -1) };
  return shorter.text === '' ? text.slice(0, -1) : [...text.slice(0, -1), shorter];
}
