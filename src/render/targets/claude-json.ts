import type { ComposedAgent } from '../../model/composed-agent.ts';
import type { AgentLoss, RenderContext, RenderedSet, RenderTarget } from '../../model/rendered.ts';
import { defineAgent } from '../agent-definition.ts';
import type { DefinitionFormat } from '../agent-definition.ts';
import { byName, sortedSet } from '../file-per-agent.ts';
import { nameOrigin } from '../origin-of.ts';
import { createTextBuilder } from '../text-builder.ts';
import { writeDefinition, writeKey } from '../write-literal.ts';

/** What `claude --agents` checks by type; it refuses every agent for a wrong value of one, and ignores other keys. */
export const CLAUDE_JSON_FORMAT: DefinitionFormat = {
  name: '`claude --agents`',
  checkedOn: '2026-11-23',
  source: 'Claude Code 2.1.330: one agent a key, with a value of the wrong type',
  keys: new Set([
    'description',
    'tools',
    'disallowedTools',
    'model',
    'permissionMode',
    'maxTurns',
    'skills',
    'mcpServers',
    'hooks',
    'memory',
    'background',
    'effort',
    'isolation',
    'initialPrompt',
    'omitClaudeMd',
    'autoCompactWindow',
    'observer',
    'observerMessage',
  ]),
};

/** The object that `claude --agents` takes: one file, all agents by name. */
export const claudeJsonTarget: RenderTarget = {
  id: 'claude-json',
  title: 'the object that `claude --agents` takes',
  layout: 'one-file',
  hasSubagents: true,
  render: renderClaudeJson,
};

function renderClaudeJson(agents: readonly ComposedAgent[], { host }: RenderContext): RenderedSet {
  const builder = createTextBuilder();
  const losses: AgentLoss[] = [];
  const names: string[] = [];
  builder.generate('{', 'separator');
  for (const agent of byName(agents)) {
    const definition = defineAgent(agent, { host, format: CLAUDE_JSON_FORMAT });
    losses.push(...definition.losses.map((loss) => ({ ...loss, agent: agent.name })));
    if (definition.entries.length === 0) continue;
    builder.generate(names.length === 0 ? '\n  ' : ',\n  ', 'separator');
    builder.add(writeKey(agent.name, 'json'), nameOrigin(agent));
    builder.generate(': ', 'separator');
    writeDefinition(definition.entries, { builder, style: 'json', indent: '  ' });
    names.push(agent.name);
  }
  builder.generate(names.length === 0 ? '}\n' : '\n}\n', 'separator');
  return sortedSet([{ path: 'agents.json', ...builder.build(), agents: names }], losses);
}
