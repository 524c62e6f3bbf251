import invalidPack from '../lint/rules/rules/invalid-pack.ts';
import type { Finding } from '../model/finding.ts';
import { oncePer } from '../model/once-per.ts';
import type { SourceText } from '../model/report.ts';
import type { PackText, RulePack, SlotDeclaration } from '../model/rule-pack.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { checkPackShape } from './check-shape.ts';
import { mergeFinding } from './compose-finding.ts';
import { keyRangeAt, readKeys, readText, readTexts } from './mapping-reader.ts';
import type { MappingReader } from './mapping-reader.ts';
import { readRuleLayer } from './read-rule-layer.ts';
import { readToolChanges } from './read-tool-changes.ts';
import { reportYaml } from './report-yaml.ts';

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
export const readRulePack = oncePer(readAnew);

function readAnew(source: SourceText): RulePackReading {
  const bom = source.text.startsWith('\uFEFF') ? 1 : 0;
  const reading = readYaml(source.text.slice(bom), bom);
  const findings: Finding[] = [...reportYaml(source, reading.problems)];
  const reader: MappingReader = { path: source.path, pointer: '', value: reading.value, rangeOf: reading.rangeOf };
  if (reading.isReadable) findings.push(...checkPackShape(reader), ...checkName(reader));
  return { pack: readPack(reader, source, reading.isReadable), findings };
}

function readPack(reader: MappingReader, source: SourceText, isReadable: boolean): RulePack {
  const declarations = readSlots(reader);
  return {
    ...readRuleLayer(reader, 'rules'),
    text: source.text,
    isReadable,
    name: packNameOf(source.path) ?? readText(reader, 'name')?.text ?? '',
    version: readText(reader, 'version')?.text ?? '',
    extends: readText(reader, 'extends'),
    tools: readToolChanges(reader),
    declarations,
    slots: slotDefaults(declarations),
    preExecution: readTexts(reader, 'pre_execution'),
    additional: readTexts(reader, 'additional'),
    violationResponse: readTexts(reader, 'violation_response'),
  };
}

/** The name that a pack has by its path; undefined when the path is no rule pack's. */
export function packNameOf(path: string): string | undefined {
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  return fileName.endsWith(PACK_SUFFIX) ? fileName.slice(0, -PACK_SUFFIX.length) : undefined;
}

/** Agents find a pack by its file; another name inside would mislead its readers. */
function checkName(reader: MappingReader): readonly Finding[] {
  const name = readText(reader, 'name');
  const fileName = packNameOf(reader.path);
  if (name === undefined || fileName === undefined || name.text === fileName) return [];
  const data = { name: name.text, expected: fileName };
  return [mergeFinding(invalidPack, { messageId: 'name', data, path: reader.path, range: name.range })];
}

function readSlots(reader: MappingReader): ReadonlyMap<string, SlotDeclaration> {
  const slots = new Map<string, SlotDeclaration>();
  for (const name of readKeys(reader, 'slots')) {
    const description = readText(reader, 'slots', name, 'description')?.text ?? '';
    const byDefault = readText(reader, 'slots', name, 'default');
    slots.set(name, { name, description, default: byDefault, path: reader.path, range: keyRangeAt(reader, 'slots', name) });
  }
  return slots;
}

function slotDefaults(declarations: ReadonlyMap<string, SlotDeclaration>): ReadonlyMap<string, PackText> {
  const values = new Map<string, PackText>();
  for (const slot of declarations.values()) if (slot.default !== undefined) values.set(slot.name, slot.default);
  return values;
}
