import type { FrontmatterEntry } from '../model/agent-document.ts';
import { pointerSteps } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Range } from '../model/range.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlReading } from './parse-yaml.ts';

/** The best view of a broken YAML mapping, rebuilt key by key. */
export interface RecoveredMapping {
  readonly value: JsonObject;
  readonly entries: readonly FrontmatterEntry[];
  /** As in `readYaml`; inside an entry that stays unreadable only the entry itself has a place. */
  rangeOf(pointer: string, part: 'key' | 'value'): Range | undefined;
}

/** Keys that begin an entry even where the value above them is broken. */
// prettier-ignore
const COMMON_KEYS: ReadonlySet<string> = new Set([
  'name', 'description', 'tools', 'disallowedTools', 'model', 'color', 'permissionMode', 'maxTurns', 'skills', 'mcpServers',
  'hooks', 'memory', 'background', 'effort', 'isolation', 'initialPrompt', 'proactive_triggers', 'triggers', 'capabilities',
  'type', 'version', 'priority', 'experience_level', 'years_experience', 'specializations', 'rule_pack', 'collaborators',
]);

const KEY_LINE = /^([A-Za-z_][\w-]{0,63})[ \t]{0,8}:(?=[ \t]|$)/;

interface Segment {
  readonly key: string;
  readonly keyRange: Range;
  readonly lines: Range[];
  /** Set once its lines are known not to be YAML: more lines rarely mend that, and asking again is quadratic. */
  isBroken: boolean;
}

/**
 * Splits broken YAML at the keys of its first column and reads each entry by itself. An entry that stays unreadable keeps
 * its text as a string: `description: Use when: x` has the value `Use when: x`. Ranges are ranges of the file.
 */
export function recoverYaml(source: string, offset: number): RecoveredMapping {
  const value: Record<string, Json> = {};
  const entries: FrontmatterEntry[] = [];
  const readings = new Map<string, YamlReading>();
  for (const segment of splitAtKeys(source)) {
    const last = segment.lines.at(-1) ?? segment.keyRange;
    const text = source.slice(segment.keyRange.start, last.end);
    const entry = readEntry(text, offset + segment.keyRange.start, segment.key);
    entries.push(entry.entry);
    if (entry.reading === undefined) readings.delete(segment.key);
    else readings.set(segment.key, entry.reading);
    Object.defineProperty(value, segment.key, { value: entry.value, enumerable: true, configurable: true, writable: true });
  }
  return {
    value,
    entries,
    rangeOf(pointer, part) {
      const [key = ''] = pointerSteps(pointer);
      const entry = entries.findLast((candidate) => candidate.key === key);
      return readings.get(key)?.rangeOf(pointer, part) ?? (part === 'key' ? entry?.keyRange : entry?.valueRange);
    },
  };
}

interface ReadEntry {
  readonly value: Json;
  readonly entry: FrontmatterEntry;
  readonly reading: YamlReading | undefined;
}

function readEntry(text: string, offset: number, key: string): ReadEntry {
  const reading = readYaml(text, offset);
  const [first] = reading.entries;
  if (reading.isReadable && first !== undefined && reading.entries.length === 1) {
    return { value: reading.value[key] ?? null, entry: { ...first, key }, reading };
  }
  const colon = text.indexOf(':');
  const raw = text.slice(colon + 1);
  const start = colon + 1 + (raw.length - raw.trimStart().length);
  const end = Math.max(start, text.trimEnd().length);
  return {
    reading: undefined,
    value: text.slice(start, end),
    entry: {
      key,
      keyRange: { start: offset, end: offset + key.length },
      valueRange: { start: offset + start, end: offset + end },
    },
  };
}

function splitAtKeys(source: string): readonly Segment[] {
  const segments: Segment[] = [];
  for (const line of linesOf(source)) {
    const match = KEY_LINE.exec(source.slice(line.start, Math.min(line.end, line.start + 80)));
    const current = segments.at(-1);
    const key = match?.[1];
    if (key !== undefined && (current === undefined || COMMON_KEYS.has(key) || isWhole(source, current))) {
      segments.push({ key, keyRange: { start: line.start, end: line.start + key.length }, lines: [line], isBroken: false });
    } else current?.lines.push(line);
  }
  return segments;
}

/** True when an entry is readable YAML by itself, so that the next key line is a key and not prose. */
function isWhole(source: string, segment: Segment): boolean {
  if (segment.isBroken) return false;
  const last = segment.lines.at(-1) ?? segment.keyRange;
  segment.isBroken = !readYaml(source.slice(segment.keyRange.start, last.end), 0).isReadable;
  return !segment.isBroken;
}

function* linesOf(source: string): Generator<Range> {
  let start = 0;
  while (start < source.length) {
    const feed = source.indexOf('\n', start);
    const end = feed === -1 ? source.length : feed;
    yield { start, end: end > start && source.charCodeAt(end - 1) === 13 ? end - 1 : end };
    start = end + 1;
  }
}
