import type { PackRule, PackText, RuleAddress, RuleChange, RuleLayer } from '../model/rule-pack.ts';
import { keyRangeAt, rangeAt, readIndexes, readKeys, readText, readTexts, valueAt } from './mapping-reader.ts';
import type { MappingReader, Steps } from './mapping-reader.ts';
import { readPartChanges } from './read-part-changes.ts';
import { parseRuleAddress } from './rule-address.ts';

/** Reads what packs and agents share: changes to the rules below, and rules of their own under `rulesKey`. */
export function readRuleLayer(reader: MappingReader, rulesKey: 'rules' | 'extra'): Omit<RuleLayer, 'slots'> {
  return {
    path: reader.path,
    omit: readOmissions(reader),
    override: readKeys(reader, 'override').flatMap((label) => readOverride(reader, label)),
    append: readKeys(reader, 'append').flatMap((label) => readAppendix(reader, label)),
    rules: readIndexes(reader, rulesKey).flatMap((index) => readRule(reader, rulesKey, index) ?? []),
    parts: readPartChanges(reader),
    preamble: readText(reader, 'preamble'),
    trailer: readText(reader, 'trailer'),
    layout: readText(reader, 'layout'),
  };
}

function readOmissions(reader: MappingReader): readonly RuleChange<null>[] {
  return readIndexes(reader, 'omit').flatMap((index) => {
    const label = readText(reader, 'omit', index)?.text ?? '';
    const address = addressOf(label, ['rule', 'item']);
    return address === undefined ? [] : [{ label, address, value: null, path: reader.path, range: rangeAt(reader, 'omit', index) }];
  });
}

function readOverride(reader: MappingReader, label: string): readonly RuleChange<PackText>[] {
  const address = addressOf(label, ['item', 'title', 'subtitle']);
  const value = readText(reader, 'override', label);
  if (address === undefined || value === undefined) return [];
  return [{ label, address, value, path: reader.path, range: keyRangeAt(reader, 'override', label) }];
}

function readAppendix(reader: MappingReader, label: string): readonly RuleChange<readonly PackText[]>[] {
  const address = addressOf(label, ['rule']);
  if (address === undefined) return [];
  return [{ label, address, value: readTexts(reader, 'append', label), path: reader.path, range: keyRangeAt(reader, 'append', label) }];
}

function addressOf(label: string, kinds: readonly RuleAddress['kind'][]): RuleAddress | undefined {
  const address = parseRuleAddress(label);
  return address !== undefined && kinds.includes(address.kind) ? address : undefined;
}

function readRule(reader: MappingReader, ...steps: Steps): PackRule | undefined {
  const n = valueAt(reader, ...steps, 'n');
  const title = readText(reader, ...steps, 'title');
  if (typeof n !== 'number' || !Number.isInteger(n) || n < 1 || title === undefined) return undefined;
  return {
    n,
    title,
    subtitle: readText(reader, ...steps, 'subtitle'),
    body: readTexts(reader, ...steps, 'body'),
    path: reader.path,
    range: rangeAt(reader, ...steps),
  };
}
