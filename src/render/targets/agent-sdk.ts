import type { ComposedAgent } from '../../model/composed-agent.ts';
import type { AgentLoss, RenderContext, RenderedSet, RenderTarget } from '../../model/rendered.ts';
import { defineAgent } from '../agent-definition.ts';
import type { DefinitionFormat } from '../agent-definition.ts';
import { byName, sortedSet } from '../file-per-agent.ts';
import { nameOrigin } from '../origin-of.ts';
import { sourceLine } from '../source-header.ts';
import { createTextBuilder } from '../text-builder.ts';
import { writeDefinition, writeKey } from '../write-literal.ts';
import { CLAUDE_JSON_FORMAT } from './claude-json.ts';

/** What the type `AgentDefinition` has. */
export const AGENT_SDK_FORMAT: DefinitionFormat = {
  name: '`AgentDefinition`',
  checkedOn: '2026-11-23',
  source: '@anthropic-ai/claude-agent-sdk 0.3.330, sdk.d.ts',
  keys: new Set([...CLAUDE_JSON_FORMAT.keys].filter((key) => key !== 'hooks' && key !== 'isolation')),
};

/** A TypeScript module whose `agents` goes to the option of that name: one file, all agents by name. */
export const agentSdkTarget: RenderTarget = {
  id: 'agent-sdk',
  title: 'a TypeScript module for the Claude Agent SDK',
  layout: 'one-file',
  hasSubagents: true,
  render: renderAgentSdk,
};

function renderAgentSdk(agents: readonly ComposedAgent[], { host }: RenderContext): RenderedSet {
  const sorted = byName(agents);
  const builder = createTextBuilder();
  const losses: AgentLoss[] = [];
  const names: string[] = [];
  builder.generate(`// ${sourceLine(sorted)}\n`, 'header');
  builder.generate("import type { AgentDefinition } from '@anthropic-ai/claude-agent-sdk';\n\n", 'setting');
  builder.generate('/** Agents by name, for the option `agents` of `query`. */\nexport const agents = {\n', 'setting');
  for (const agent of sorted) {
    const definition = defineAgent(agent, { host, format: AGENT_SDK_FORMAT });
    losses.push(...definition.losses.map((loss) => ({ ...loss, agent: agent.name })));
    if (definition.entries.length === 0) continue;
    builder.generate('  ', 'separator');
    builder.add(writeKey(agent.name, 'typescript'), nameOrigin(agent));
    builder.generate(': ', 'separator');
    writeDefinition(definition.entries, { builder, style: 'typescript', indent: '  ' });
    builder.generate(',\n', 'separator');
    names.push(agent.name);
  }
  builder.generate('} satisfies Record<string, AgentDefinition>;\n', 'setting');
  return sortedSet([{ path: 'agents.ts', ...builder.build(), agents: names }], losses);
}
