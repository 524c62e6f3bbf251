import type { ComposedAgent } from '../../model/composed-agent.ts';
import type { TextBuilder } from '../text-builder.ts';
import { layoutOwners, layoutSteps } from './layout-owners.ts';

const INTRO =
  'You lead the agents below. Each of them works in a context of its own and knows of yours only what you write to it; they do not see what the others answer.';

const TITLES = { coordinates: '### Members that take parts', validates: '### Members that check' } as const;

const WITH_TOOL = (tool: string): readonly string[] => [
  'List the parts of the task, and beside each part the member that owns it; one part has one owner.',
  `Start members through the \`${tool}\` tool: those whose parts do not wait for each other together, the others when what they wait for has come back. Where that tool is not offered, name the part and its owner in your report.`,
  'Write into each hand-off the goal, the files concerned, the limits, and the form of the answer.',
  'Check what comes back against the files before you build on it.',
  'Give the result of one member to the next by naming the files and quoting the lines that matter.',
  'Before you report, let the members that check look at the result, as far as their subject is touched.',
];

const WITHOUT_TOOL: readonly string[] = [
  'List the parts of the task, and beside each part the member that owns it; one part has one owner.',
  'You can not start the members yourself: name in your report the parts that they should take, in the order in which they have to be done.',
  'Write for each part the goal, the files concerned, the limits, and the form of the answer.',
  'When you are given the answers, check them against the files before you build on them.',
  'Name in your report the checks that the members that check should make.',
];

const OWNERSHIP = [
  'An artefact belongs to the member beside whose name it stands above; it is changed by that member alone.',
  'What no member owns is yours.',
  'A member that checks lists what it finds; the owner makes the change.',
];

const ESCALATION = [
  'Where two members disagree, quote both, and follow the one that owns the question.',
  'Where an objection of a member that checks is not settled by the owner, put both positions under open questions in your report.',
  'Where a member does not answer, or a part needs someone who is no member, leave the part undone, and name it and its owner under open questions.',
];

/**
 * Writes how an agent leads others that run beside it: who takes and checks what, hand-offs, ownership, escalation.
 * @param how `tool` starts other agents; null where the lead can start none
 */
export function layoutLead(lead: ComposedAgent, { builder, tool }: { readonly builder: TextBuilder; readonly tool: string | null }): void {
  builder.generate(`## Team of collaborators\n\n${INTRO}\n\n`, 'orchestration');
  layoutOwners(lead, { here: lead.leads ?? new Set(), titles: TITLES, builder });
  layoutSteps('### Hand-offs', { steps: tool === null ? WITHOUT_TOOL : WITH_TOOL(tool), builder, isOrdered: true });
  layoutSteps('### Ownership', { steps: OWNERSHIP, builder, isOrdered: false });
  layoutSteps('### Escalation', { steps: ESCALATION, builder, isOrdered: false });
}
