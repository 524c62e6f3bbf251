import type { ReadFrontmatter, Trigger } from '../model/agent-document.ts';
import { isJsonObject, ownValue, pointerStep } from '../model/json.ts';
import type { Json } from '../model/json.ts';
import type { Range } from '../model/range.ts';

/** Wording by which a description says when to delegate. */
const SENTENCE = /\b(?:use (?:this (?:agent|subagent)|it|proactively|when|whenever|for|after|before|if|to)|must be used|proactively (?:use|invoke|engage)|invoke (?:this agent|when|for|after)|call this agent|when (?:you|the user|users) (?:need|want|ask)s?)\b/i; // prettier-ignore
const SENTENCE_END = /[.!?](?=\s|$)|\\n|\n/;

/** The conditions on which Claude should delegate, from the keys that authors use and from the description. */
export function findTriggers(frontmatter: ReadFrontmatter, text: string): readonly Trigger[] {
  const description = frontmatter.rangeOf('/description', 'value');
  return [
    ...keyTriggers(frontmatter, text, 'proactive_triggers'),
    ...keyTriggers(frontmatter, text, 'triggers'),
    ...(description === undefined ? [] : [...sentenceTriggers(text, description), ...exampleTriggers(text, description)]),
  ].toSorted((a, b) => a.range.start - b.range.start);
}

function keyTriggers(frontmatter: ReadFrontmatter, text: string, key: string): readonly Trigger[] {
  const value = ownValue(frontmatter.value, key);
  if (value === undefined || value === null) return [];
  return leaves(value, `/${key}`).flatMap((pointer) => {
    const range = frontmatter.rangeOf(pointer, 'value');
    return range === undefined || range.start === range.end
      ? []
      : [{ text: text.slice(range.start, range.end).trim(), range, source: 'key' as const }];
  });
}

function leaves(value: Json, pointer: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, `${pointer}/${index}`));
  if (isJsonObject(value)) return Object.entries(value).flatMap(([key, item]) => leaves(item, `${pointer}/${pointerStep(key)}`));
  return [pointer];
}

function sentenceTriggers(text: string, description: Range): readonly Trigger[] {
  const end = endOfProse(text, description);
  const triggers: Trigger[] = [];
  let start = description.start;
  while (start < end) {
    const rest = text.slice(start, Math.min(end, start + 4_096));
    const stop = SENTENCE_END.exec(rest);
    const sentence = stop === null ? rest : rest.slice(0, stop.index + 1);
    if (SENTENCE.test(sentence))
      triggers.push({ text: sentence.trim(), range: trimmed(text, start, start + sentence.length), source: 'sentence' });
    start += stop === null ? rest.length : stop.index + stop[0].length;
  }
  return triggers;
}

/** Dialogues come after the prose of a description and are triggers of their own kind. */
function endOfProse(text: string, description: Range): number {
  const example = text.indexOf('<example>', description.start);
  return example === -1 || example > description.end ? description.end : example;
}

function exampleTriggers(text: string, description: Range): readonly Trigger[] {
  const triggers: Trigger[] = [];
  let open = text.indexOf('<example>', description.start);
  while (open !== -1 && open < description.end) {
    const close = text.indexOf('</example>', open);
    const next = text.indexOf('<example>', open + 1);
    const stop = close === -1 || close > description.end ? description.end : close + '</example>'.length;
    const end = next === -1 ? stop : Math.min(stop, next);
    triggers.push({ text: text.slice(open, end).trim(), range: trimmed(text, open, end), source: 'example' });
    open = next;
  }
  return triggers;
}

function trimmed(text: string, start: number, end: number): Range {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}
