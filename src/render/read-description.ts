import { readDescription } from '../host/coerce-fields.ts';
import type { ComposedAgent, ComposedField } from '../model/composed-agent.ts';
import type { Origin, TracedText } from '../model/origin.ts';
import type { Loss } from '../model/rendered.ts';
import { compileDescription } from './compile-description.ts';

/** The description of an agent with the triggers that Claude Code would not read elsewhere. */
export interface ReadDescription {
  /** Undefined when there is none that Claude Code accepts. */
  readonly field: ComposedField | undefined;
  readonly text: TracedText;
  readonly losses: readonly Loss[];
}

/** Reads the description as Claude Code does in a project, for targets that take the text itself. */
export function descriptionOf(agent: ComposedAgent): ReadDescription {
  const field = agent.fields.find(({ key }) => key === 'description');
  const words = readDescription(field?.value);
  if (field === undefined || words === undefined) return { field: undefined, text: [], losses: findOrphans(agent) };
  return { field, ...compileDescription(agent, field, words) };
}

/** Triggers of an agent without a description have nowhere to go. */
export function findOrphans(agent: ComposedAgent): readonly Loss[] {
  const nowhere: Origin = { kind: 'generated', what: 'triggers' };
  return agent.triggers.map((trigger) => ({
    field: `trigger ${trigger.id}`,
    reason: 'there is no description to hold it',
    origin: trigger.text[0]?.origin ?? nowhere,
  }));
}
