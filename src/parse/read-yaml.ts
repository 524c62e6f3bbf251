import type { ParseProblem } from '../model/agent-document.ts';
import { parseYaml, type YamlReading } from './parse-yaml.ts';
import { COLON_IN_VALUE, scanYaml, type ScannedYaml } from './scan-yaml.ts';

/**
 * Reads a YAML source that begins at `offset` of its file; every range is a range of the file. Never throws.
 * Aliases are refused: they have no place in an agent file, and bombs are made of them.
 */
export function readYaml(source: string, offset: number): YamlReading {
  const scanned = scanYaml(source, offset);
  return scanned === undefined ? parseYaml(source, offset) : fromScan(scanned, source, offset);
}

const ITEM_POINTER = /^\/([^/]*)\/([^/]*)$/;

/** The parser is asked for the places that the scan does not keep. */
function fromScan({ value, entries, items, errors }: ScannedYaml, source: string, offset: number): YamlReading {
  const rangeOf: YamlReading['rangeOf'] = (pointer, part) => {
    if (pointer === '' || errors.length > 0) return parseYaml(source, offset).rangeOf(pointer, part);
    const entry = entries.find(({ key }) => pointer === `/${key}`);
    if (entry !== undefined) return part === 'key' ? entry.keyRange : entry.valueRange;
    const [, list = '', item = ''] = ITEM_POINTER.exec(pointer) ?? [];
    return items.get(list)?.[Number(item)];
  };
  const problems = errors.map((start): ParseProblem => ({
    kind: 'invalid-yaml',
    code: COLON_IN_VALUE,
    reason: 'Nested mappings are not allowed in compact mappings',
    range: { start, end: start + 1 },
  }));
  return { value, entries, problems, isReadable: problems.length === 0, rangeOf };
}
