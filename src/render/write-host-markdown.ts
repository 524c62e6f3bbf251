import type { ComposedAgent } from '../model/composed-agent.ts';
import type { TracedText } from '../model/origin.ts';
import type { Segment } from '../model/rendered.ts';
import type { SettingEntry } from './setting-entry.ts';
import { sourceHeader } from './source-header.ts';
import { createTextBuilder } from './text-builder.ts';
import { writeTextField } from './write-text-field.ts';
import { writeKey, writeValue } from './write-yaml.ts';

/** Markdown with YAML front matter, the prompt below it. */
export function writeHostMarkdown(
  agent: ComposedAgent,
  entries: readonly SettingEntry[],
  prompt: TracedText,
): { readonly text: string; readonly segments: readonly Segment[] } {
  const builder = createTextBuilder();
  builder.generate('---\n', 'separator');
  builder.generate(sourceHeader(agent), 'header');
  for (const entry of entries) {
    if (entry.kind === 'text') writeTextField(entry, builder);
    else {
      builder.add(`${writeKey(entry.key)}:`, entry.keyOrigin);
      builder.add(writeValue(entry.value), entry.origin);
      builder.generate('\n', 'separator');
    }
  }
  builder.generate('---\n', 'separator');
  builder.addTraced(prompt);
  return builder.build();
}
