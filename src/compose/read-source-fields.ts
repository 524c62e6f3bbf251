import type { ReadFrontmatter } from '../model/agent-document.ts';
import type { Collaborator, ComposedField, ComposedPhrase } from '../model/composed-agent.ts';
import { ownValue } from '../model/json.ts';
import type { TracedText } from '../model/origin.ts';
import type { PackText } from '../model/rule-pack.ts';
import type { RulePackUse } from './compose-rule-block.ts';
import { readerBelow, readIndexes, readKeys, readText, valueAt } from './mapping-reader.ts';
import type { MappingReader, Steps } from './mapping-reader.ts';
import { readRuleLayer } from './read-rule-layer.ts';
import { wordsOfId } from '../lint/text/trigger-words.ts';

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
  const own = readerBelow(reader, 'rule_pack');
  const use = own === undefined ? undefined : readText(own, 'use');
  if (own === undefined || use === undefined) return undefined;
  const slots = new Map<string, PackText>();
  for (const name of readKeys(own, 'slots')) {
    const text = readText(own, 'slots', name);
    if (text !== undefined) slots.set(name, text);
  }
  return { ...readRuleLayer(own, 'extra'), slots, use };
}

/** The `collaborators` of an agent, in source order. */
export function readCollaborators(reader: MappingReader): readonly Collaborator[] {
  return readIndexes(reader, 'collaborators').flatMap((index) => {
    const agent = readText(reader, 'collaborators', index, 'agent');
    if (agent === undefined) return [];
    const kind = valueAt(reader, 'collaborators', index, 'kind') === 'validates' ? 'validates' : 'coordinates';
    const purpose = readText(reader, 'collaborators', index, 'for');
    return [
      {
        agent: agent.text,
        kind,
        purpose: purpose === undefined ? undefined : traced(purpose),
        path: agent.path,
        range: agent.range,
      },
    ];
  });
}

const TRIGGER_KEYS = ['proactive_triggers', 'triggers'];
const MOST_STEPS = 4;

/** Triggers that stand in a key which Claude Code ignores, in words; lists and mappings of them alike. */
export function readTriggers(reader: MappingReader): readonly ComposedPhrase[] {
  return TRIGGER_KEYS.flatMap((key) => readPhrases(reader, [key]));
}

/** The `specializations` of an agent, in words. */
export function readSpecializations(reader: MappingReader): readonly ComposedPhrase[] {
  return readPhrases(reader, ['specializations']);
}

function readPhrases(reader: MappingReader, steps: Steps): readonly ComposedPhrase[] {
  const text = readText(reader, ...steps);
  if (text !== undefined) return [{ id: text.text, text: traced({ ...text, text: wordsOfId(text.text) }) }];
  if (steps.length > MOST_STEPS) return [];
  return [...readIndexes(reader, ...steps), ...readKeys(reader, ...steps)].flatMap((step) => readPhrases(reader, [...steps, step]));
}

function traced({ path, text, range }: PackText): TracedText {
  return [{ text, origin: { kind: 'source', path, range } }];
}
