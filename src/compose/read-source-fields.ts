import type { AgentDocument, ReadFrontmatter } from '../model/agent-document.ts';
import type { Collaborator, ComposedField, ComposedPhrase } from '../model/composed-agent.ts';
import type { Finding } from '../model/finding.ts';
import { isJsonObject, ownValue } from '../model/json.ts';
import type { Json } from '../model/json.ts';
import type { Range } from '../model/range.ts';
import type { PackText } from '../model/rule-pack.ts';
import type { RulePackUse } from './compose-rule-block.ts';
import { rangeAt, readEntries, readList, readText, reportShape, valueOf } from './mapping-reader.ts';
import type { MappingReader } from './mapping-reader.ts';
import { readRuleLayer } from './read-rule-layer.ts';
import { wordsOfId } from './trigger-words.ts';

/** The entries of a front matter as the host takes them: the last of duplicates, in source order. */
export function readFields(path: string, frontmatter: ReadFrontmatter): readonly ComposedField[] {
  const last = new Map(frontmatter.entries.map((entry) => [entry.key, entry]));
  return [...last.values()].flatMap(({ key, keyRange, valueRange }) => {
    const value = ownValue(frontmatter.value, key);
    return value === undefined ? [] : [{ key, value, path, keyRange, valueRange }];
  });
}

/** The `rule_pack` of an agent; undefined without one, or when it names no pack. */
export function readRulePackUse(reader: MappingReader): RulePackUse | undefined {
  const own = below(reader, 'rule_pack', 'a mapping with `use`');
  if (own === undefined) return undefined;
  const use = readText(own, valueOf(own, 'use'), ['use']);
  if (use === undefined) {
    if (!Object.hasOwn(own.value, 'use')) reportShape(own, [], 'a mapping with `use`');
    return undefined;
  }
  const slots = new Map<string, PackText>();
  for (const [name, value] of readEntries(own, valueOf(own, 'slots'), ['slots'])) {
    const text = readText(own, value, ['slots', name]);
    if (text !== undefined) slots.set(name, text);
  }
  return { ...readRuleLayer(own, 'extra'), slots, use };
}

const COLLABORATOR_KEYS = ['agent', 'kind', 'for'];

/** The `collaborators` of an agent, in source order. */
export function readCollaborators(reader: MappingReader): readonly Collaborator[] {
  return readList(reader, valueOf(reader, 'collaborators'), ['collaborators']).flatMap((item, index) => {
    const steps = ['collaborators', index];
    const agent = isJsonObject(item) ? ownValue(item, 'agent') : undefined;
    if (!isJsonObject(item) || typeof agent !== 'string' || agent === '') {
      reportShape(reader, steps, 'a mapping with `agent`, `kind` and `for`');
      return [];
    }
    for (const key of Object.keys(item)) {
      if (!COLLABORATOR_KEYS.includes(key)) reportShape(reader, [...steps, key], 'no such key: quote a text that holds a comma');
    }
    const kind = ownValue(item, 'kind') === 'validates' ? 'validates' : 'coordinates';
    const purpose = readText(reader, ownValue(item, 'for'), [...steps, 'for']);
    const origin = purpose === undefined ? undefined : { kind: 'source' as const, path: purpose.path, range: purpose.range };
    const words = purpose === undefined || origin === undefined ? undefined : [{ text: purpose.text, origin }];
    return [{ agent, kind, purpose: words, path: reader.path, range: rangeAt(reader, ...steps, 'agent') }];
  });
}

const MOST_STEPS = 4;
const TRIGGER_KEYS = ['proactive_triggers', 'triggers'];

/** Triggers that stand in a key which Claude Code ignores, in words; lists and mappings of them alike. */
export function readTriggers(reader: MappingReader): readonly ComposedPhrase[] {
  return TRIGGER_KEYS.flatMap((key) => readPhrases(reader, valueOf(reader, key) ?? null, [key]));
}

/** The `specializations` of an agent, in words. */
export function readSpecializations(reader: MappingReader): readonly ComposedPhrase[] {
  return readPhrases(reader, valueOf(reader, 'specializations') ?? null, ['specializations']);
}

function readPhrases(reader: MappingReader, value: Json, steps: readonly (string | number)[]): readonly ComposedPhrase[] {
  if (typeof value === 'string' && value.trim() !== '')
    return [phrase(value.trim(), { path: reader.path, range: rangeAt(reader, ...steps) })];
  if (steps.length > MOST_STEPS) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => readPhrases(reader, item, [...steps, index]));
  if (isJsonObject(value)) return Object.entries(value).flatMap(([key, item]) => readPhrases(reader, item, [...steps, key]));
  return [];
}

function phrase(id: string, at: { readonly path: string; readonly range: Range }): ComposedPhrase {
  return { id, text: [{ text: wordsOfId(id), origin: { kind: 'source', ...at } }] };
}

/** A reader of the mapping under a key; undefined without one. */
function below(reader: MappingReader, key: string, expected: string): MappingReader | undefined {
  const value = valueOf(reader, key);
  if (value === undefined) return undefined;
  if (isJsonObject(value)) return { ...reader, pointer: `${reader.pointer}/${key}`, value };
  reportShape(reader, [key], expected);
  return undefined;
}

/** Findings are collected in the reader's own list. */
export function createReader(document: AgentDocument, frontmatter: ReadFrontmatter, findings: Finding[]): MappingReader {
  return { path: document.path, pointer: '', value: frontmatter.value, findings, rangeOf: frontmatter.rangeOf };
}
