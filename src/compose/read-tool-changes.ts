import type { ToolChanges } from '../model/rule-pack.ts';
import { readTexts, readerBelow, valueAt } from './mapping-reader.ts';
import type { MappingReader } from './mapping-reader.ts';

/** Reads `tools` of a rule pack or of overrides; no changes without it. */
export function readToolChanges(reader: MappingReader): ToolChanges {
  const own = readerBelow(reader, 'tools');
  if (own === undefined) return { add: [], only: undefined, deny: [] };
  return {
    add: readTexts(own, 'add'),
    only: valueAt(own, 'only') === undefined ? undefined : readTexts(own, 'only'),
    deny: readTexts(own, 'deny'),
  };
}
