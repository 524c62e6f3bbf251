import type { ComposedAgent, ComposedField } from '../model/composed-agent.ts';
import type { Origin } from '../model/origin.ts';

/** The place of a field's key. */
export function keyOrigin({ path, keyRange }: ComposedField): Origin {
  return { kind: 'source', path, range: keyRange };
}

/** The place of a field's value. */
export function valueOrigin({ path, valueRange }: ComposedField): Origin {
  return { kind: 'source', path, range: valueRange };
}

/** The place of an agent's name; its file when the name is not in the front matter. */
export function nameOrigin(agent: ComposedAgent): Origin {
  const name = agent.fields.find(({ key }) => key === 'name');
  return name === undefined ? { kind: 'source', path: agent.path, range: { start: 0, end: 0 } } : valueOrigin(name);
}
