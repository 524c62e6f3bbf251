import type { FileHost } from '../model/file-host.ts';
import type { AgentPicture, Reporter, ReporterEnv, RunReport } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { keepFindings } from '../report/keep-findings.ts';
import type { OutputFlags } from './flags.ts';
import { HOMEPAGE, urlOfRule, VERSION } from './package-info.ts';
import { openSources } from './report-sources.ts';
import { sha256 } from './sha256.ts';
import type { Terminal } from './terminal.ts';
import { wantsColor } from './terminal.ts';

const PIECE_CHARACTERS = 1 << 18;

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
export async function printReport(run: RunReport, reporter: Pick<Reporter, 'format' | 'parts'>, context: PrintContext): Promise<void> {
  const { terminal, host, flags, file } = context;
  const shown = flags.quiet === true ? keepFindings(run, ({ severity }) => severity === 'error') : run;
  const ofPlugins = new Map((run.plugins ?? []).flatMap(({ rules }) => rules.map(({ id, meta }) => [id, meta])));
  const env: ReporterEnv = {
    isColored: file === undefined ? wantsColor(terminal, terminal.stdout, flags.color) : flags.color === true,
    width: terminal.stdout.columns,
    version: VERSION,
    urlOf: (id) => (ofPlugins.has(id) ? (ofPlugins.get(id)?.url ?? HOMEPAGE) : urlOfRule(id)),
    summaryOf: (id) => (ofPlugins.get(id) ?? context.rules.find((rule) => rule.id === id)?.meta)?.summary,
    hash: sha256,
    sourceOf: await openSources(shown, context),
    agents: context.agents,
  };
  const parts = inPieces(reporter.parts?.(shown, env) ?? [reporter.format(shown, env)]);
  if (file === undefined) for (const part of parts) await terminal.stdout.write(part);
  else await host.writeText(file, parts);
}

/** Parts of a size that is worth a write. */
function* inPieces(parts: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
