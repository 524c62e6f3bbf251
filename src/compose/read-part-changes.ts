import type { PackText, PartChange, PartChanges } from '../model/rule-pack.ts';
import { keyRangeAt, rangeAt, readIndexes, readKeys, readText, readTexts } from './mapping-reader.ts';
import type { MappingReader } from './mapping-reader.ts';
import { parsePartAddress } from './rule-address.ts';

/** Reads what a layer changes in lists without rule numbers: `omit`, `override` and `append` entries such as `pre_execution.4`. */
export function readPartChanges(reader: MappingReader): PartChanges {
  const { path } = reader;
  return {
    omit: readIndexes(reader, 'omit').flatMap((index) => {
      const label = readText(reader, 'omit', index)?.text ?? '';
      return named(label, { value: null, path, range: rangeAt(reader, 'omit', index) }, 'item or text');
    }),
    override: readKeys(reader, 'override').flatMap((label) => {
      const value = readText(reader, 'override', label);
      return value === undefined ? [] : named(label, { value, path, range: keyRangeAt(reader, 'override', label) }, 'item');
    }),
    append: readKeys(reader, 'append').flatMap((label) => {
      const value: readonly PackText[] = readTexts(reader, 'append', label);
      return named(label, { value, path, range: keyRangeAt(reader, 'append', label) }, 'list');
    }),
  };
}

function named<Value>(
  label: string,
  change: Pick<PartChange<Value>, 'value' | 'path' | 'range'>,
  kind: 'item or text' | 'item' | 'list',
): readonly PartChange<Value>[] {
  const address = parsePartAddress(label);
  if (address === undefined) return [];
  const isText = address.part === 'preamble' || address.part === 'trailer';
  const found = isText ? 'text' : address.item === 0 ? 'list' : 'item';
  return kind.split(' or ').includes(found) ? [{ label, ...address, ...change }] : [];
}
