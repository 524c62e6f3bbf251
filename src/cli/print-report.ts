import type { FileHost } from '../model/file-host.ts';
import { maskSecrets } from '../model/find-secrets.ts';
import type { AgentPicture, Reporter, ReporterEnv, RunReport } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { allFindings, keepFindings } from '../report/keep-findings.ts';
import type { OutputFlags } from './flags.ts';
import { HOMEPAGE, urlOfRule, VERSION } from './package-info.ts';
import { sha256 } from './sha256.ts';
import type { Terminal } from './terminal.ts';
import { wantsColor } from './terminal.ts';

/** Where a report is printed, and what its code frames are cut from. */
export interface PrintContext {
  readonly terminal: Terminal;
  readonly host: FileHost;
  readonly flags: Pick<OutputFlags, 'quiet' | 'color'>;
  /** Where to; undefined for standard output. */
  readonly file: string | undefined;
  /** Texts that differ from the disk, by path as reported. */
  readonly texts: ReadonlyMap<string, string>;
  readonly rules: readonly Rule[];
  readonly agents?: AgentPicture | undefined;
}

/** Prints a run with one of the reporters, to standard output or to a file. Throws `SetupError` `write-failed`. */
export async function printReport(run: RunReport, format: Reporter['format'], context: PrintContext): Promise<void> {
  const { terminal, host, flags, file } = context;
  const shown = flags.quiet === true ? keepFindings(run, ({ severity }) => severity === 'error') : run;
  const texts = await readTexts(shown, context);
  const ofPlugins = new Map((run.plugins ?? []).flatMap(({ rules }) => rules.map(({ id, meta }) => [id, meta])));
  const env: ReporterEnv = {
    isColored: file === undefined ? wantsColor(terminal, terminal.stdout, flags.color) : flags.color === true,
    width: terminal.stdout.columns,
    version: VERSION,
    urlOf: (id) => (ofPlugins.has(id) ? (ofPlugins.get(id)?.url ?? HOMEPAGE) : urlOfRule(id)),
    summaryOf: (id) => (ofPlugins.get(id) ?? context.rules.find((rule) => rule.id === id)?.meta)?.summary,
    hash: sha256,
    sourceOf: (path) => texts.get(path),
    agents: context.agents,
  };
  const text = format(shown, env);
  if (file === undefined) await terminal.stdout.write(text);
  else await host.writeText(file, text);
}

/** The texts of the files that findings stand in, by path as reported, to be shown: credentials are masked. */
export async function readTexts(
  run: RunReport,
  { host, texts }: Pick<PrintContext, 'host' | 'texts'>,
): Promise<ReadonlyMap<string, string>> {
  const places = allFindings(run).flatMap(({ place, related }) => [place, ...related]);
  const paths = new Set(places.filter(({ range }) => range !== null).map(({ path }) => path));
  const found = new Map(texts);
  for (const path of paths) {
    if (found.has(path)) continue;
    const read = await host.readText(path);
    if (read.kind === 'text') found.set(path, read.text);
  }
  const isClean = (path: string): boolean => run.withoutSecrets?.has(path) === true && !texts.has(path);
  return new Map([...found].map(([path, text]) => [path, isClean(path) ? text : maskSecrets(text)]));
}
