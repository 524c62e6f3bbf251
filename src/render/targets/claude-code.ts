import type { ComposedAgent, ComposedField } from '../../model/composed-agent.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import type { Scope } from '../../model/load.ts';
import type { Loss, Rendered, RenderTarget } from '../../model/rendered.ts';
import { readDescription } from '../../host/coerce-fields.ts';
import { compileDescription } from '../compile-description.ts';
import { sourceFileName } from '../file-name.ts';
import { filePerAgent } from '../file-per-agent.ts';
import { layoutBody } from '../layout-body.ts';
import { MERGED_KEYS } from '../merged-keys.ts';
import { keyOrigin, valueOrigin } from '../origin-of.ts';
import { findOrphans } from '../read-description.ts';
import { sourceHeader } from '../source-header.ts';
import { createTextBuilder } from '../text-builder.ts';
import type { TextBuilder } from '../text-builder.ts';
import { writeTextField } from '../write-text-field.ts';
import { writeKey, writeValue } from '../write-yaml.ts';

/** Files for `.claude/agents`: front matter with the keys that Claude Code applies, the merged prompt below it. */
export const claudeCodeTarget: RenderTarget = {
  id: 'claude-code',
  title: 'files for `.claude/agents`',
  layout: 'file-per-agent',
  hasSubagents: true,
  render: (agents, { host }) =>
    filePerAgent(agents, (agent) => {
      const { text, segments, losses } = renderAgentFile(agent, { host, scope: 'project' });
      return { file: { path: sourceFileName(agent), text, segments }, losses };
    }),
};

/** Renders an agent file for a scope; what Claude Code ignores in plugins is left out there. */
export function renderAgentFile(agent: ComposedAgent, { host, scope }: { host: HostFacts; scope: Scope }): Rendered {
  const builder = createTextBuilder();
  const losses: Loss[] = [];
  builder.generate('---\n', 'separator');
  builder.generate(sourceHeader(agent), 'header');
  for (const field of agent.fields) {
    if (MERGED_KEYS.has(field.key)) continue;
    const reason = reasonAgainst(field.key, { host, scope });
    if (reason !== undefined) losses.push({ field: field.key, reason, origin: keyOrigin(field) });
    else if (field.key === 'description' && typeof field.value === 'string') {
      losses.push(...writeDescription(agent, { field, words: wordsOf(field.value, scope) }, builder));
    } else writeField(field, builder);
  }
  if (!agent.fields.some(({ key, value }) => key === 'description' && typeof value === 'string')) losses.push(...findOrphans(agent));
  builder.generate('---\n', 'separator');
  layoutBody(agent, builder);
  return { ...builder.build(), losses };
}

function reasonAgainst(key: string, { host, scope }: { host: HostFacts; scope: Scope }): string | undefined {
  const fact = host.keys.get(key);
  if (fact === undefined) return 'Claude Code knows no such key';
  return scope === 'plugin' && fact.ignoredIn.includes(scope) ? 'Claude Code ignores it in a plugin' : undefined;
}

/** In a plugin Claude Code leaves `\n` in a description as it is, so the line break is written itself. */
function wordsOf(value: string, scope: Scope): string {
  return scope === 'plugin' ? (readDescription(value) ?? value) : value;
}

function writeField(field: ComposedField, builder: TextBuilder): void {
  builder.add(`${writeKey(field.key)}:`, keyOrigin(field));
  builder.add(`${writeValue(field.value)}`, valueOrigin(field));
  builder.generate('\n', 'separator');
}

function writeDescription(
  agent: ComposedAgent,
  { field, words }: { readonly field: ComposedField; readonly words: string },
  builder: TextBuilder,
): readonly Loss[] {
  const { text, losses } = compileDescription(agent, field, words);
  writeTextField({ key: field.key, keyOrigin: keyOrigin(field), text }, builder);
  return losses;
}
