import type { ComposedAgent } from '../model/composed-agent.ts';
import type { TracedText } from '../model/origin.ts';
import { layoutBody } from './layout-body.ts';
import { createTextBuilder } from './text-builder.ts';

/** The merged prompt of an agent, for targets that hold it as a text of theirs. */
export function promptOf(agent: ComposedAgent, agentTool: string | null = 'Agent'): TracedText {
  const builder = createTextBuilder();
  layoutBody(agent, builder, agentTool);
  const { text, segments } = builder.build();
  return segments.map(({ range, origin }) => ({ text: text.slice(range.start, range.end), origin }));
}
