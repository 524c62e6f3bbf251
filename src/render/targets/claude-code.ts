import type { ComposedAgent, ComposedField } from '../../model/composed-agent.ts';
import { compareText } from '../../model/finding.ts';
import type { Json } from '../../model/json.ts';
import type { Origin } from '../../model/origin.ts';
import type { Loss, Rendered, RenderHost, RenderTarget } from '../../model/rendered.ts';
import { compileDescription } from '../compile-description.ts';
import { fileNameOf } from '../file-name.ts';
import { layoutBody } from '../layout-body.ts';
import { sourceHeader } from '../source-header.ts';
import { createTextBuilder } from '../text-builder.ts';
import type { TextBuilder } from '../text-builder.ts';
import { closeScalar, openScalar, styleOf, writeKey, writePart, writeValue } from '../write-yaml.ts';

/** Keys of a source that are merged into the prompt or the description. */
const MERGED_KEYS: ReadonlySet<string> = new Set([
  'rule_pack',
  'collaborators',
  'proactive_triggers',
  'triggers',
  'specializations',
]);

/** Files for `.claude/agents`: front matter with the keys that Claude Code applies, the merged prompt below it. */
export const claudeCodeTarget: RenderTarget = {
  id: 'claude-code',
  fileNameFor: (agent) => fileNameOf(agent, 'md'),
  render: renderClaudeCode,
};

function renderClaudeCode(agent: ComposedAgent, host: RenderHost): Rendered {
  const builder = createTextBuilder();
  const losses: Loss[] = [];
  builder.generate('---\n', 'separator');
  builder.generate(sourceHeader(agent), 'header');
  for (const field of agent.fields) {
    if (MERGED_KEYS.has(field.key)) continue;
    if (!host.keys.has(field.key)) {
      losses.push({ field: field.key, reason: 'Claude Code knows no such key', origin: originOf(field, field.keyRange) });
    } else if (field.key === 'description' && typeof field.value === 'string') {
      losses.push(...writeDescription(agent, { ...field, value: field.value }, builder));
    } else writeField(field, builder);
  }
  losses.push(...findOrphans(agent));
  builder.generate('---\n', 'separator');
  layoutBody(agent, builder);
  return { ...builder.build(), losses: losses.toSorted((a, b) => compareText(a.field, b.field)) };
}

function writeField(field: ComposedField, builder: TextBuilder): void {
  builder.add(`${writeKey(field.key)}:`, originOf(field, field.keyRange));
  builder.add(`${writeValue(field.value)}`, originOf(field, field.valueRange));
  builder.generate('\n', 'separator');
}

function writeDescription(agent: ComposedAgent, field: ComposedField & { readonly value: string }, builder: TextBuilder): readonly Loss[] {
  const { text, losses } = compileDescription(agent, field, field.value);
  const style = styleOf(text.map((piece) => piece.text).join(''));
  builder.add('description:', originOf(field, field.keyRange));
  builder.generate(openScalar(style), 'separator');
  for (const piece of text) builder.add(writePart(piece.text, style), piece.origin);
  builder.generate(`${closeScalar(style)}\n`, 'separator');
  return losses;
}

/** Triggers of an agent without a description have nowhere to go. */
function findOrphans(agent: ComposedAgent): readonly Loss[] {
  const isHeld = agent.fields.some((field) => field.key === 'description' && isText(field.value));
  if (isHeld) return [];
  const nowhere: Origin = { kind: 'generated', what: 'triggers' };
  return agent.triggers.map((trigger) => ({
    field: `trigger ${trigger.id}`,
    reason: 'there is no description to hold it',
    origin: trigger.text[0]?.origin ?? nowhere,
  }));
}

function isText(value: Json): boolean {
  return typeof value === 'string';
}

function originOf(field: ComposedField, range: ComposedField['keyRange']): Origin {
  return { kind: 'source', path: field.path, range };
}
