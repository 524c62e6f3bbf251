import { isJsonObject, ownValue } from '../model/json.ts';
import type { Json } from '../model/json.ts';
import type { PackRule, PackText, RuleChange, RuleLayer } from '../model/rule-pack.ts';
import { keyRangeAt, rangeAt, readEntries, readList, readText, readTexts, reportShape, valueOf } from './mapping-reader.ts';
import type { MappingReader } from './mapping-reader.ts';
import { parseRuleAddress } from './rule-address.ts';

/** Reads what packs and agents share: changes to the rules below, and rules of their own under `rulesKey`. */
export function readRuleLayer(reader: MappingReader, rulesKey: 'rules' | 'extra'): Omit<RuleLayer, 'slots'> {
  return {
    path: reader.path,
    omit: readOmissions(reader),
    override: readOverrides(reader),
    append: readAppendices(reader),
    rules: readList(reader, valueOf(reader, rulesKey), [rulesKey]).flatMap(
      (rule, index) => readRule(reader, rule, [rulesKey, index]) ?? [],
    ),
  };
}

function readOmissions(reader: MappingReader): readonly RuleChange<null>[] {
  return readList(reader, valueOf(reader, 'omit'), ['omit']).flatMap((item, index) => {
    const label = typeof item === 'number' || typeof item === 'string' ? String(item) : '';
    const address = parseRuleAddress(label);
    const isAddress = address?.kind === 'rule' || address?.kind === 'item';
    if (isAddress) return [{ label, address, value: null, path: reader.path, range: rangeAt(reader, 'omit', index) }];
    reportShape(reader, ['omit', index], 'a rule such as `8` or an item such as `"11.3"`');
    return [];
  });
}

function readOverrides(reader: MappingReader): readonly RuleChange<PackText>[] {
  return readEntries(reader, valueOf(reader, 'override'), ['override']).flatMap(([label, item]) => {
    const address = parseRuleAddress(label);
    const value = readText(reader, item, ['override', label]);
    if (address === undefined || address.kind === 'rule') {
      reportShape(reader, ['override', label], 'a key such as `"1.2"`, `"1.title"` or `"1.subtitle"`');
      return [];
    }
    return value === undefined ? [] : [{ label, address, value, path: reader.path, range: keyRangeAt(reader, 'override', label) }];
  });
}

function readAppendices(reader: MappingReader): readonly RuleChange<readonly PackText[]>[] {
  return readEntries(reader, valueOf(reader, 'append'), ['append']).flatMap(([label, items]) => {
    const address = parseRuleAddress(label);
    const value = readTexts(reader, items, ['append', label]);
    if (address?.kind !== 'rule') {
      reportShape(reader, ['append', label], 'the number of a rule as key');
      return [];
    }
    return [{ label, address, value, path: reader.path, range: keyRangeAt(reader, 'append', label) }];
  });
}

function readRule(reader: MappingReader, rule: Json, steps: readonly (string | number)[]): PackRule | undefined {
  if (!isJsonObject(rule)) {
    reportShape(reader, steps, 'a rule with `n`, `title` and `body`');
    return undefined;
  }
  const n = ownValue(rule, 'n');
  const title = readText(reader, ownValue(rule, 'title'), [...steps, 'title']);
  if (typeof n !== 'number' || !Number.isInteger(n) || n < 1 || n > 999) {
    reportShape(reader, [...steps, 'n'], 'a whole number from 1 to 999');
    return undefined;
  }
  if (title === undefined) {
    if (!Object.hasOwn(rule, 'title')) reportShape(reader, steps, 'a rule with `title`');
    return undefined;
  }
  const subtitle = readText(reader, ownValue(rule, 'subtitle'), [...steps, 'subtitle']);
  const body = readTexts(reader, ownValue(rule, 'body'), [...steps, 'body']);
  return { n, title, subtitle, body, path: reader.path, range: rangeAt(reader, ...steps) };
}
