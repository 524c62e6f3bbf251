import type { ComposedAgent, ComposedRuleBlock } from '../model/composed-agent.ts';
import { RULES_MARKER } from '../compose/split-at-marker.ts';
import { list, layoutRules } from './layout-rules.ts';
import { layoutCollaborators } from './layout-collaborators.ts';
import { grantsAgentTool } from './grants-agent-tool.ts';
import { layoutLead } from './team/layout-lead.ts';
import { createTextBuilder } from './text-builder.ts';
import type { TextBuilder } from './text-builder.ts';

/**
 * Writes the prompt: the agent's own text first, so that its role comes first; then what was merged into it.
 * @param agentTool the tool by which the host's agents start others; null where they cannot
 */
export function layoutBody(agent: ComposedAgent, builder: TextBuilder, agentTool: string | null = 'Agent'): void {
  const isPlaced = layoutOwnText(agent, builder);
  if (agent.body.length > 0) builder.generate('\n', 'separator');
  const merged = createSeparated(builder, agent.body.length > 0);
  if (agent.specializations.length > 0) {
    merged();
    builder.generate('## Specializations\n\n', 'heading');
    list(
      agent.specializations.map((phrase) => phrase.text),
      { builder, isOrdered: false },
    );
  }
  if (agent.collaborators.length > 0) merged();
  const tool = grantsAgentTool(agent) ? agentTool : null;
  if (agent.leads === undefined) layoutCollaborators(agent.collaborators, { builder, tool });
  else layoutLead(agent, { builder, tool });
  if (agent.ruleBlock !== undefined && !isPlaced) {
    merged();
    layoutRules(agent.ruleBlock, builder);
  }
}

/** Writes the agent's own text, and its rule block where the text has a place for it; true when it had. */
function layoutOwnText({ body, ruleBlock }: ComposedAgent, builder: TextBuilder): boolean {
  for (const piece of body) {
    if (piece.text !== RULES_MARKER) builder.add(piece.text, piece.origin);
    else if (ruleBlock !== undefined) addBlock(ruleBlock, builder);
  }
  return body.some(({ text }) => text === RULES_MARKER);
}

/** Writes a rule block without a line end after it. */
function addBlock(ruleBlock: ComposedRuleBlock, builder: TextBuilder): void {
  const block = createTextBuilder();
  layoutRules(ruleBlock, block);
  const { text, segments } = block.build();
  const end = text.endsWith('\n') ? text.length - 1 : text.length;
  for (const { range, origin } of segments) builder.add(text.slice(range.start, Math.min(range.end, end)), origin);
}

/** One blank line between the agent's own text and the first part that was merged in; parts end with one. */
function createSeparated(builder: TextBuilder, hasBody: boolean): () => void {
  let isFirst = true;
  return () => {
    if (isFirst && hasBody) builder.generate('\n', 'separator');
    isFirst = false;
  };
}
