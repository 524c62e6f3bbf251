import type { Finding } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
import type { SourceText } from '../model/report.ts';
import type { OverrideLayer, PackText } from '../model/rule-pack.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { checkPackShape } from './check-shape.ts';
import { keyRangeAt, rangeAt, readerBelow, readKeys, readText, valueAt } from './mapping-reader.ts';
import type { MappingReader } from './mapping-reader.ts';
import { readRuleLayer } from './read-rule-layer.ts';
import { readToolChanges } from './read-tool-changes.ts';
import { reportYaml } from './report-yaml.ts';

/** Name of the file that holds what a project changes, in a `rules` folder. */
export const OVERRIDES_FILE = 'project.overrides.yaml';

/** The overrides of a project and what is wrong with their file. */
export interface ProjectOverrides {
  readonly path: string;
  readonly every: OverrideLayer | undefined;
  /** Where the changes of every agent stand. */
  readonly everyRange: Range | undefined;
  readonly agents: ReadonlyMap<string, { readonly layer: OverrideLayer; readonly nameRange: Range }>;
  readonly findings: readonly Finding[];
}

/** Reads `project.overrides.yaml` with the place of everything in it. Never throws; what has another shape is reported and left out. */
export function readOverrides(source: SourceText): ProjectOverrides {
  const bom = source.text.startsWith('\uFEFF') ? 1 : 0;
  const { problems, isReadable, value, rangeOf } = readYaml(source.text.slice(bom), bom);
  const reader: MappingReader = { path: source.path, pointer: '', value, rangeOf };
  const findings: Finding[] = [...reportYaml(source, problems)];
  if (isReadable) findings.push(...checkPackShape(reader, 'overrides'));
  const every = readerBelow(reader, 'every');
  const agents = readerBelow(reader, 'agents');
  const named =
    agents === undefined
      ? []
      : readKeys(agents).flatMap((name) => {
          const own = readerBelow(agents, name);
          return own === undefined ? [] : [[name, { layer: readLayer(own), nameRange: keyRangeAt(agents, name) }] as const];
        });
  return {
    path: source.path,
    every: every === undefined ? undefined : readLayer(every),
    everyRange: every === undefined ? undefined : rangeAt(every),
    agents: new Map(named),
    findings,
  };
}

function readLayer(reader: MappingReader): OverrideLayer {
  const slots = new Map<string, PackText>();
  for (const name of readKeys(reader, 'slots')) {
    const text = readText(reader, 'slots', name);
    if (text !== undefined) slots.set(name, text);
  }
  return { ...readRuleLayer(reader, 'extra'), slots, tools: readToolChanges(reader), settings: readSettings(reader) };
}

function readSettings(reader: MappingReader): OverrideLayer['settings'] {
  return readKeys(reader, 'set').flatMap((key) => {
    const value = valueAt(reader, 'set', key);
    const ranges = { keyRange: keyRangeAt(reader, 'set', key), valueRange: rangeAt(reader, 'set', key) };
    return value === undefined ? [] : [{ key, value, path: reader.path, ...ranges }];
  });
}
