import { SetupError } from '../../errors/setup-error.ts';
import type { Reporter } from '../../model/report.ts';
import compact from '../../report/compact.ts';
import { plural } from '../../report/count-findings.ts';
import pretty from '../../report/pretty.ts';
import { visibleLines } from '../../report/visible-text.ts';
import { rules } from '../../generated/rules.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { openSession, type Session } from '../../run/session.ts';
import { watchPaths } from '../../run/watch-paths.ts';
import { watchedPaths } from '../../run/watched-paths.ts';
import { EXIT } from '../exit-codes.ts';
import type { OutputFlags, RuleFlags } from '../flags.ts';
import { printReport } from '../print-report.ts';
import { toLintOptions } from '../run-options.ts';
import type { Terminal } from '../terminal.ts';

export interface WatchFlags extends RuleFlags, Pick<OutputFlags, 'quiet' | 'color'> {
  readonly format: 'pretty' | 'compact';
}

const REPORTERS: Readonly<Record<WatchFlags['format'], Reporter>> = { pretty, compact };
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** Lints, and lints again whenever a file changes, until Ctrl-C. Throws `SetupError` when the first run can not be done. */
export async function watchAgents(terminal: Terminal, paths: readonly string[], flags: WatchFlags): Promise<number> {
  const host = createNodeHost({ cwd: terminal.cwd });
  const session = openSession(host, paths, { lint: toLintOptions(flags) });
  const interrupted = terminal.interruption().then(() => 'interrupted' as const);
  const watch = await watchPaths(await watchedPaths(host, paths));
  try {
    await printRun(terminal, session, { host, flags });
    for (;;) {
      const event = await Promise.race([interrupted, watch.next()]);
      if (event === 'interrupted') break;
      session.changed(event);
      if (terminal.stdout.isTerminal) await terminal.stdout.write(CLEAR);
      await printRun(terminal, session, { host, flags }).catch((error: unknown) => complain(terminal, error));
    }
  } finally {
    await watch.close();
  }
  return EXIT.ok;
}

interface Output {
  readonly host: ReturnType<typeof createNodeHost>;
  readonly flags: WatchFlags;
}

async function printRun(terminal: Terminal, session: Session, { host, flags }: Output): Promise<void> {
  const report = await session.lint();
  await printReport(report, REPORTERS[flags.format], { terminal, host, flags, file: undefined, texts: new Map(), rules });
  await terminal.stderr.write(`subagent-kit: watching ${plural(report.files.length, 'agent file')}, Ctrl-C ends\n`);
}

/** A half-written configuration is no reason to end; the next change may mend it. */
async function complain(terminal: Terminal, error: unknown): Promise<void> {
  if (!(error instanceof SetupError)) throw error;
  await terminal.stderr.write(visibleLines(`subagent-kit: ${error.message}\nsubagent-kit: watching on, Ctrl-C ends\n`));
}
