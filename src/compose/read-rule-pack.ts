import type { Finding } from '../model/finding.ts';
import { isJsonObject, ownValue } from '../model/json.ts';
import type { SourceText } from '../model/report.ts';
import type { PackText, RulePack, SlotDeclaration } from '../model/rule-pack.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { composeFinding } from './compose-finding.ts';
import { keyRangeAt, readEntries, readText, readTexts, reportShape, valueOf } from './mapping-reader.ts';
import type { MappingReader } from './mapping-reader.ts';
import { readRuleLayer } from './read-rule-layer.ts';

/** Glob of rule packs, relative to a folder that holds agents. */
export const RULE_PACK_PATTERN = '**/rules/*.rules.yaml';

const PACK_SUFFIX = '.rules.yaml';

/** A rule pack and what is wrong with its file; the pack is empty when the file is no YAML mapping. */
export interface RulePackReading {
  readonly pack: RulePack;
  readonly findings: readonly Finding[];
}

/**
 * Reads a rule pack with the place of every text in it. Never throws: what has another shape than
 * `schemas/rule-pack.schema.json` says is reported and left out.
 */
export function readRulePack(source: SourceText): RulePackReading {
  const bom = source.text.startsWith('\uFEFF') ? 1 : 0;
  const reading = readYaml(source.text.slice(bom), bom);
  const findings: Finding[] = reading.problems.map((problem) => {
    const reason =
      problem.kind === 'invalid-yaml' ? problem.reason : problem.kind === 'duplicate-key' ? 'a key stands there twice' : 'no mapping';
    const message = `Unexpected YAML in a rule pack, expected a mapping that can be read: ${reason}`;
    return composeFinding({ rule: 'rules/invalid-pack', messageId: 'yaml', message, path: source.path, range: problem.range });
  });
  const reader: MappingReader = { path: source.path, pointer: '', value: reading.value, findings, rangeOf: reading.rangeOf };
  if (!reading.isReadable) return { pack: readPack({ ...reader, value: {}, findings: [] }, source), findings };
  return { pack: readPack(reader, source), findings };
}

function readPack(reader: MappingReader, source: SourceText): RulePack {
  const name = requireText(reader, 'name');
  const version = requireText(reader, 'version');
  const fileName = packNameOf(source.path);
  if (name !== undefined && fileName !== undefined && name.text !== fileName) {
    reportShape(reader, ['name'], `\`${fileName}\`, the name that its file has`);
  }
  const declarations = readSlots(reader);
  return {
    ...readRuleLayer(reader, 'rules'),
    text: source.text,
    name: name?.text ?? fileName ?? '',
    version: version?.text ?? '',
    extends: readText(reader, valueOf(reader, 'extends'), ['extends']),
    declarations,
    slots: slotDefaults(declarations),
    preamble: readText(reader, valueOf(reader, 'preamble'), ['preamble']),
    preExecution: readTexts(reader, valueOf(reader, 'pre_execution'), ['pre_execution']),
    additional: readTexts(reader, valueOf(reader, 'additional'), ['additional']),
    violationResponse: readTexts(reader, valueOf(reader, 'violation_response'), ['violation_response']),
    trailer: readText(reader, valueOf(reader, 'trailer'), ['trailer']),
  };
}

/** The name that a pack has by its path; undefined when the path is no rule pack's. */
export function packNameOf(path: string): string | undefined {
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  return fileName.endsWith(PACK_SUFFIX) ? fileName.slice(0, -PACK_SUFFIX.length) : undefined;
}

function requireText(reader: MappingReader, key: string): PackText | undefined {
  const value = valueOf(reader, key);
  if (value !== undefined) return readText(reader, value, [key]);
  const message = `Missing key \`${key}\` in a rule pack`;
  reader.findings.push(composeFinding({ rule: 'rules/invalid-pack', messageId: 'missing', message, path: reader.path, range: null }));
  return undefined;
}

function readSlots(reader: MappingReader): ReadonlyMap<string, SlotDeclaration> {
  const slots = new Map<string, SlotDeclaration>();
  for (const [name, slot] of readEntries(reader, valueOf(reader, 'slots'), ['slots'])) {
    if (!isJsonObject(slot)) {
      reportShape(reader, ['slots', name], 'a mapping with `description`');
      continue;
    }
    const description = readText(reader, ownValue(slot, 'description'), ['slots', name, 'description']);
    const byDefault = readText(reader, ownValue(slot, 'default'), ['slots', name, 'default']);
    const range = keyRangeAt(reader, 'slots', name);
    slots.set(name, { name, description: description?.text ?? '', default: byDefault, path: reader.path, range });
  }
  return slots;
}

function slotDefaults(declarations: ReadonlyMap<string, SlotDeclaration>): ReadonlyMap<string, PackText> {
  const values = new Map<string, PackText>();
  for (const slot of declarations.values()) if (slot.default !== undefined) values.set(slot.name, slot.default);
  return values;
}
