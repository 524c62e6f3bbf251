import type { FileAnalysis, SourceText } from '../model/report.ts';
import { readAnalysis, readFacts, writeAnalysis, type FileFacts } from './cached-analysis.ts';

/** The file that keeps results between runs. */
export interface CacheFile {
  /** The text, which holds ASCII only; undefined where there is none that could be read. */
  read(): Promise<string | undefined>;
  /** Replaces the file at once, so that a run beside this one reads either the old or the new one; does nothing where that fails. */
  write(text: string): Promise<void>;
  /** Adds to the file that is there, in one write; does nothing where that fails. */
  append(text: string): Promise<void>;
}

/** Results of earlier runs by key. A key that is not there, or whose entry is damaged, is analysed anew. */
export interface ResultCache {
  get(key: string, source: SourceText): FileAnalysis | undefined;
  /** The facts in an entry, for a file of which nothing else is wanted. */
  getFacts(key: string, path: string): FileFacts | undefined;
  set(key: string, analysis: FileAnalysis): void;
  /** Gives nothing any more that an earlier run wrote; true where something was given. */
  distrust(): boolean;
  /** Writes what is new; what nobody asked for this time is kept, the newest up to a size. */
  save(): Promise<void>;
}

export interface CacheOptions {
  /** Changes with everything besides the inputs that decides a result: program, rules, facts. Another one's cache is empty. */
  readonly engine: string;
  hash(text: string): string;
  /** Most characters of entries that a run did not ask for: runs over a few files leave the rest in place. Default: 64 million. */
  readonly mostUnused?: number;
}

const MOST_UNUSED = 64_000_000;

/**
 * Opens a cache: a line that names its maker, then one line `KEY DIGEST ENTRY` for each result, the newest last. A run adds its lines; when too
 * much of the file is not asked for, it writes the file anew. Runs that end at the same time can overwrite each other's file; what gets
 * lost is worked out again.
 */
export async function openResultCache(file: CacheFile, { engine, hash, mostUnused = MOST_UNUSED }: CacheOptions): Promise<ResultCache> {
  const header = `subagent-kit-cache 3 ${engine}`;
  const before = readLines(await file.read(), header);
  const used = new Map<string, string>();
  const made = new Map<string, string>();
  let isTrusted = true;
  // Another build may have put its file there before this run adds to it.
  const ownKey = (key: string): string => hash(`${engine} ${key}`);
  const read = <Part>(key: string, readPart: (entry: string) => Part | undefined): Part | undefined => {
    const own = ownKey(key);
    const line = made.get(own) ?? (isTrusted ? before?.get(own) : undefined);
    const entry = line === undefined ? undefined : wholeEntry(line, hash);
    const part = entry === undefined ? undefined : readPart(entry);
    if (line !== undefined && part !== undefined) used.set(own, line);
    return part;
  };
  return {
    get: (key, source) => read(key, (entry) => readAnalysis(entry, source)),
    getFacts: (key, path) => read(key, (entry) => readFacts(entry, path)),
    set(key, analysis) {
      const entry = writeAnalysis(analysis);
      const own = ownKey(key);
      made.set(own, `${own} ${hash(entry)} ${entry}`);
    },
    distrust() {
      isTrusted = false;
      return used.size > 0;
    },
    async save() {
      if (made.size === 0) return;
      const unused = [...(before ?? [])].filter(([key]) => !used.has(key) && !made.has(key)).map(([, line]) => line);
      // The last line of the file may have been cut off.
      if (before !== undefined && lengthOf(unused) <= mostUnused) return file.append(`\n${[...made.values(), ''].join('\n')}`);
      const kept = newest(unused, mostUnused / 2);
      await file.write([header, ...kept, ...used.values(), ...made.values(), ''].join('\n'));
    },
  };
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

/** The last lines that have so many characters together. */
function newest(lines: readonly string[], most: number): readonly string[] {
  let left = most;
  return lines.slice(lines.findLastIndex((line) => (left -= line.length) < 0) + 1);
}

/** Lines by their keys; undefined for a text that another build wrote, or nobody. */
function readLines(text: string | undefined, header: string): ReadonlyMap<string, string> | undefined {
  const [first, ...lines] = text?.split('\n') ?? [];
  if (first !== header) return undefined;
  return new Map(lines.filter((line) => line !== '').map((line) => [line.slice(0, line.indexOf(' ')), line]));
}

/** The entry of a line; undefined where it is damaged. */
function wholeEntry(line: string, hash: (text: string) => string): string | undefined {
  const first = line.indexOf(' ');
  const second = line.indexOf(' ', first + 1);
  const entry = line.slice(second + 1);
  return hash(entry) === line.slice(first + 1, second) ? entry : undefined;
}
