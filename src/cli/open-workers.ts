import { availableParallelism } from 'node:os';
import { RULE_CARDS } from '../generated/rule-cards.ts';
import { visibleLines } from '../report/visible-text.ts';
import type { WrapAnalyze } from '../run/analyze.ts';
import { createWorkerPool } from '../run/in-workers.ts';
import { isBuilt } from './engine.ts';
import type { SpeedFlags } from './speed-flags.ts';
import type { Terminal } from './terminal.ts';

/** The threads of one run of a command. */
export interface CommandWorkers {
  /** Undefined where one thread does everything. */
  readonly atOnce: number | undefined;
  /** Puts the threads behind what stands around the analysis, such as a cache: what is kept needs none. */
  wrapBehind(outer: WrapAnalyze | undefined): WrapAnalyze | undefined;
  close(): Promise<void>;
}

/** Opens the threads that the flags ask for; none is started before there is work that pays for it. What is timed runs in one thread. */
export function openWorkers(terminal: Terminal, { workers, timing }: SpeedFlags): CommandWorkers {
  const cores = availableParallelism();
  if (workers === 'off' || timing === true || cores === 1)
    return { atOnce: undefined, wrapBehind: (outer) => outer, close: async () => {} };
  const pool = createWorkerPool({
    threads: workers,
    cores,
    // The program itself, which sees that it is a worker.
    entry: new URL(isBuilt() ? './bin.cjs' : './bin.js', import.meta.url),
    builtIn: new Set(RULE_CARDS.map(({ id }) => id)),
    onCrash: (message) => void terminal.stderr.write(visibleLines(`subagent-kit: warning: ${message}\n`)),
  });
  return {
    atOnce: pool.atOnce,
    wrapBehind: (outer) => (analyze, plans) => {
      const inner = pool.wrapAnalyze(analyze, plans);
      return outer === undefined ? inner : outer(inner, plans);
    },
    close: () => pool.close(),
  };
}
