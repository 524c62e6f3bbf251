import { maskSecrets } from '../model/find-secrets.ts';
import type { FileHost } from '../model/file-host.ts';
import type { ReporterEnv, RunReport } from '../model/report.ts';
import { allFindings } from '../report/keep-findings.ts';

/** A report goes from file to file; a finding points to a few others. */
const MOST_KEPT = 8;

/** Where the texts of a report's files come from. */
export interface SourceContext {
  readonly host: FileHost;
  /** Texts that differ from the disk, by path as reported. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Gives the texts of the files that findings stand in, by path as reported, to be shown: credentials are masked. They are read when they are
 * asked for, and a few are kept, so that the report of a large run does not hold all of them; where that can't be, they are read here.
 */
export async function openSources(run: RunReport, context: SourceContext): Promise<ReporterEnv['sourceOf']> {
  const { host, texts } = context;
  const known = host.readTextNow === undefined ? await readAhead(run, context) : texts;
  const isClean = (path: string): boolean => run.withoutSecrets?.has(path) === true && !texts.has(path);
  const kept = new Map<string, string | undefined>();
  return (path) => {
    if (kept.has(path)) return kept.get(path);
    const text = known.get(path) ?? readNow(host, path);
    const shown = text === undefined || isClean(path) ? text : maskSecrets(text);
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest);
    kept.set(path, shown);
    return shown;
  };
}

function readNow(host: FileHost, path: string): string | undefined {
  const read = host.readTextNow?.(path);
  return read?.kind === 'text' ? read.text : undefined;
}

async function readAhead(run: RunReport, { host, texts }: SourceContext): Promise<ReadonlyMap<string, string>> {
  const places = allFindings(run).flatMap(({ place, related }) => [place, ...related]);
  const paths = new Set(places.filter(({ range }) => range !== null).map(({ path }) => path));
  const found = new Map(texts);
  for (const path of paths) {
    if (found.has(path)) continue;
    const read = await host.readText(path);
    if (read.kind === 'text') found.set(path, read.text);
  }
  return found;
}
