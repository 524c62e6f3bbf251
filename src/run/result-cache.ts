import type { FileAnalysis, SourceText } from '../model/report.ts';
import { readAnalysis, writeAnalysis } from './cached-analysis.ts';

/** The file that keeps results between runs. */
export interface CacheFile {
  /** The text; undefined where there is none that could be read. */
  read(): Promise<string | undefined>;
  /** Replaces the file at once, so that a run beside this one reads either the old or the new one; does nothing where that fails. */
  write(text: string): Promise<void>;
}

/** Results of earlier runs by key. A key that is not there, or whose entry is damaged, is analysed anew. */
export interface ResultCache {
  get(key: string, source: SourceText): FileAnalysis | undefined;
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
 * Opens a cache: a line that names its maker, then one line `KEY DIGEST JSON` for each result. Runs that end at the same
 * time overwrite each other's file whole; what gets lost is worked out again.
 */
export async function openResultCache(file: CacheFile, { engine, hash }: CacheOptions): Promise<ResultCache> {
  const header = `subagent-kit-cache 1 ${engine}`;
  const before = readLines(await file.read(), header);
  const used = new Map<string, string>();
  let isChanged = false;
  return {
    get(key, source) {
      const line = used.get(key) ?? before.get(key);
      const analysis = line === undefined ? undefined : readLine(line, source, hash);
      if (line !== undefined && analysis !== undefined) used.set(key, line);
      return analysis;
    },
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

function readLine(line: string, source: SourceText, hash: (text: string) => string): FileAnalysis | undefined {
  const [, digest, start] = splitLine(line);
  const entry = line.slice(start);
  return hash(entry) === digest ? readAnalysis(entry, source) : undefined;
}

function splitLine(line: string): readonly [key: string, digest: string, start: number] {
  const first = line.indexOf(' ');
  const second = line.indexOf(' ', first + 1);
  return [line.slice(0, first), line.slice(first + 1, second), second + 1];
}
