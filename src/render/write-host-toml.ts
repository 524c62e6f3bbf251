import type { ComposedAgent } from '../model/composed-agent.ts';
import type { Json } from '../model/json.ts';
import type { TracedText } from '../model/origin.ts';
import type { Segment } from '../model/rendered.ts';
import type { SettingEntry } from './setting-entry.ts';
import { sourceHeader } from './source-header.ts';
import { createTextBuilder } from './text-builder.ts';

/** TOML with the prompt as `developer_instructions`, as Codex has it. */
export function writeHostToml(
  agent: ComposedAgent,
  entries: readonly SettingEntry[],
  prompt: TracedText,
): { readonly text: string; readonly segments: readonly Segment[] } {
  const builder = createTextBuilder();
  builder.generate(sourceHeader(agent), 'header');
  for (const entry of entries) {
    builder.add(entry.key, entry.keyOrigin);
    builder.generate(' = ', 'separator');
    if (entry.kind === 'value') builder.add(writeScalar(entry.value), entry.origin);
    else {
      builder.generate('"', 'separator');
      for (const piece of entry.text) builder.add(escape(piece.text, LINE), piece.origin);
      builder.generate('"', 'separator');
    }
    builder.generate('\n', 'separator');
  }
  builder.generate('developer_instructions = """\n', 'setting');
  for (const piece of prompt) builder.add(escape(piece.text, BLOCK), piece.origin);
  builder.generate('"""\n', 'separator');
  return builder.build();
}

/** Texts, numbers and switches; TOML has no null, and no setting has a list. */
function writeScalar(value: Json): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `"${escape(String(value), LINE)}"`;
}

/** What a basic string on one line does not hold as it is. */
const LINE = /[\p{Cs}"\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/gu;
/** In a string of several lines, line ends and tabs stay; every quote is escaped, since three of them end it. */
const BLOCK = /[\p{Cs}"\\\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/gu;

function escape(text: string, escaped: RegExp): string {
  return text.replace(escaped, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    if (character === '\n') return '\\n';
    const code = character.charCodeAt(0);
    // Half of a character has no form in TOML.
    return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
