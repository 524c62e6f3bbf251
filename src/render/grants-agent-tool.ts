import type { ComposedAgent } from '../model/composed-agent.ts';
import type { Json } from '../model/json.ts';

const AGENT_TOOLS = ['Agent', 'Task'];

/** True when an agent can start others: `Agent` is listed, or everything is inherited, and it is not denied. */
export function grantsAgentTool(agent: ComposedAgent): boolean {
  const valueOf = (key: string): Json | undefined => agent.fields.find((field) => field.key === key)?.value;
  const tools = valueOf('tools');
  const isListed = tools === undefined || toolNames(tools).some((name) => name === '*' || AGENT_TOOLS.includes(name));
  return isListed && !toolNames(valueOf('disallowedTools') ?? null).some((name) => AGENT_TOOLS.includes(name));
}

/** Names without their specifiers; commas and blanks separate. */
function toolNames(value: Json): readonly string[] {
  const texts: readonly Json[] = Array.isArray(value) ? value : [value];
  return texts
    .flatMap((text) => (typeof text === 'string' ? text.split(/[\s,]/).map((name) => name.split('(', 1)[0] ?? '') : []))
    .filter(Boolean);
}
