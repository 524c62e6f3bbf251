import type { FileAnalysis, SourceText } from '../model/report.ts';
import { readAnalysis, readFacts, writeAnalysis, type FileFacts } from './cached-analysis.ts';

/** The file that keeps results between runs. */
export interface CacheFile {
  /** The text, which holds ASCII only; undefined where there is none that could be read. */
  read(): Promise<string | undefined>;
  /** Replaces the file at once, so that a run beside this one reads either the old or the new one; does nothing where that fails. */
  write(text: string): Promise<void>;
}

/** Results of earlier runs by key. A key that is not there, or whose entry is damaged, is analysed anew. */
export interface ResultCache {
  get(key: string, source: SourceText): FileAnalysis | undefined;
  /** The facts in an entry, for a file of which nothing else is wanted. */
  getFacts(key: string, path: string): FileFacts | undefined;
  set(key: string, analysis: FileAnalysis): void;
  /** Writes what has changed; what nobody asked for this time is kept, oldest last, up to a size. */
  save(): Promise<void>;
}

export interface CacheOptions {
  /** Changes with everything besides the inputs that decides a result: program, rules, facts. Another one's cache is empty. */
  readonly engine: string;
  hash(text: string): string;
}

/** Entries that this run did not ask for are kept up to this many characters: runs over a few files leave the rest in place. */
const MOST_UNUSED_CHARACTERS = 64_000_000;

/**
 * Opens a cache: a line that names its maker, then one line `KEY DIGEST ENTRY` for each result. Runs that end at the same
 * time overwrite each other's file whole; what gets lost is worked out again.
 */
export async function openResultCache(file: CacheFile, { engine, hash }: CacheOptions): Promise<ResultCache> {
  const header = `subagent-kit-cache 2 ${engine}`;
  const before = readLines(await file.read(), header);
  const used = new Map<string, string>();
  let isChanged = false;
  const read = <Part>(key: string, readPart: (entry: string) => Part | undefined): Part | undefined => {
    const line = used.get(key) ?? before.get(key);
    const entry = line === undefined ? undefined : wholeEntry(line, hash);
    const part = entry === undefined ? undefined : readPart(entry);
    if (line !== undefined && part !== undefined) used.set(key, line);
    return part;
  };
  return {
    get: (key, source) => read(key, (entry) => readAnalysis(entry, source)),
    getFacts: (key, path) => read(key, (entry) => readFacts(entry, path)),
    set(key, analysis) {
      const entry = writeAnalysis(analysis);
      used.set(key, `${key} ${hash(entry)} ${entry}`);
      isChanged = true;
    },
    async save() {
      if (!isChanged) return;
      const lines = [header, ...used.values()];
      let unused = 0;
      for (const [key, line] of before) {
        if (used.has(key) || (unused += line.length) > MOST_UNUSED_CHARACTERS) continue;
        lines.push(line);
      }
      await file.write(`${lines.join('\n')}\n`);
    },
  };
}

function readLines(text: string | undefined, header: string): ReadonlyMap<string, string> {
  const [first, ...lines] = text?.split('\n') ?? [];
  if (first !== header) return new Map();
  return new Map(lines.filter((line) => line !== '').map((line) => [line.slice(0, line.indexOf(' ')), line]));
}

/** The entry of a line; undefined where it is damaged. */
function wholeEntry(line: string, hash: (text: string) => string): string | undefined {
  const first = line.indexOf(' ');
  const second = line.indexOf(' ', first + 1);
  const entry = line.slice(second + 1);
  return hash(entry) === line.slice(first + 1, second) ? entry : undefined;
}
