import type { ComposedTeam } from '../../model/composed-agent.ts';
import { nameOrigin } from '../origin-of.ts';
import type { TextBuilder } from '../text-builder.ts';
import { layoutOwners, layoutSteps } from './layout-owners.ts';

const INTRO =
  ', and you take the other roles below one at a time, all in this context. The section of a role binds you while you are in it; the rules at the end bind you in every role.';

const HAND_OFFS = [
  'As the lead, list the parts of the task, and beside each part the role that owns it.',
  'To change roles, write the line `Role: NAME`, then the goal, the files concerned, the limits, and the form of the result.',
  'In a role, work by its section; where a part of the work belongs to a role that it hands over to, change to that role in the same way.',
  'End a role with its result in the form that was asked for, and go back to the role that handed the part over.',
  'Check a result against the files before you build on it.',
  'Before you report, take the roles that check, as far as their subject is touched, and read the files again instead of relying on what you remember of them.',
];

const OWNERSHIP = [
  'An artefact belongs to the role that lists it as its own, or beside whose name it stands above; change it in that role alone.',
  'What no role owns belongs to the lead.',
  'A role that checks lists what it finds, by file and line; the owner makes the change.',
];

const ESCALATION = [
  'Where two roles disagree, quote both, and follow the one that owns the question.',
  'Where an objection of a role that checks is not settled by its owner, put both positions under open questions in the report.',
  'Where a part needs someone who is no role here, leave it undone, and name it and its owner under open questions.',
];

const TITLES = { coordinates: '## Roles that take parts', validates: '## Roles that check' } as const;

/** Writes how the roles of one context work together: who takes and checks what, hand-offs, ownership, escalation. */
export function layoutRoles(team: ComposedTeam, builder: TextBuilder): void {
  if (team.lead.collaborators.length === 0) return;
  builder.generate('# Team of collaborators\n\nYou lead this task as **', 'orchestration');
  builder.add(team.lead.name, nameOrigin(team.lead));
  builder.generate(`**${INTRO}\n\n`, 'orchestration');
  layoutOwners(team.lead, { here: new Set(team.members.map(({ name }) => name)), titles: TITLES, builder });
  layoutSteps('## Hand-offs', { steps: HAND_OFFS, builder, isOrdered: true });
  layoutSteps('## Ownership', { steps: OWNERSHIP, builder, isOrdered: false });
  layoutSteps('## Escalation', { steps: ESCALATION, builder, isOrdered: false });
}
