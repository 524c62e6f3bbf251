import { oncePer } from '../model/once-per.ts';
import type { RulePlan } from '../model/plan.ts';
import type { FileAnalysis } from '../model/report.ts';
import { plural } from '../report/count-findings.ts';
import type { WrapAnalyze } from './analyze.ts';
import { startWorker, type Job, type OneWorker } from './one-worker.ts';

/** Characters of text that this thread could analyse while a worker loads the rules, several times over: below it none is started. */
const PAYS_FROM_CHARACTERS = 8_000_000;
/** Characters that are analysed before the rest is guessed from them. */
const PROBE_CHARACTERS = 500_000;
const PATIENCE_MS = 60_000;

export interface WorkerOptions {
  /** Threads that analyse, this one included; `auto`: as many as pay for what is left to do. */
  readonly threads: number | 'auto';
  /** Most threads: the cores that there are. */
  readonly cores: number;
  /** Ids of the rules that a worker has; where another one runs, such as a plugin's, this thread analyses. */
  readonly builtIn: ReadonlySet<string>;
  /** Told once for each worker that ended before its work: what became of it. */
  onCrash(message: string): void;
  /** The module that a worker runs. */
  readonly entry: URL;
  /** A worker that has work and says nothing for so long is given up; default: a minute. */
  readonly patienceMs?: number;
}

/** Threads for one run. */
export interface WorkerPool {
  readonly wrapAnalyze: WrapAnalyze;
  /** Files that are worth having under way at once, so that no thread waits. */
  readonly atOnce: number;
  /** Ends the threads. */
  close(): Promise<void>;
}

/**
 * Analyses files in this thread and in workers. A worker gets what this thread would have analysed itself, with the same rules, and
 * gives back the same; when it ends early, this thread does what it leaves. The order of files does not matter here.
 */
export function createWorkerPool(options: WorkerOptions): WorkerPool {
  const { builtIn, cores, entry, onCrash, patienceMs = PATIENCE_MS } = options;
  const most = Math.max(0, Math.min(options.threads === 'auto' ? cores : options.threads, cores) - 1);
  const workers = new Set<OneWorker>();
  const waiting: Job[] = [];
  const isBuiltIn = oncePer(({ rules }: RulePlan) => rules.every(({ rule }) => builtIn.has(rule.id)));
  let started = 0;

  const start = (wanted: number, dispatch: () => void): void => {
    for (; started < Math.min(wanted, most); started++) {
      const worker: OneWorker = startWorker(entry, {
        patienceMs,
        onDone: dispatch,
        onEnd(reason, left) {
          workers.delete(worker);
          onCrash(`a worker ended early (${reason}); what it had left, ${plural(left.length, 'file')}, is analysed without it`);
          waiting.unshift(...left);
          dispatch();
        },
      });
      workers.add(worker);
    }
  };

  return {
    atOnce: 8 + 6 * most,
    wrapAnalyze: (analyze, plans) => {
      let isBusy = false;
      let characters = 0;
      const analyzeOne = async (): Promise<void> => {
        const job = waiting.shift();
        if (job !== undefined) await analyze(job.source).then(job.resolve, job.reject);
        isBusy = false;
        dispatch();
      };
      const dispatch = (): void => {
        for (const worker of workers) {
          while (worker.hasRoom() && waiting.length > 0) {
            const job = waiting.shift();
            if (job !== undefined) worker.send(job);
          }
        }
        if (isBusy || waiting.length === 0) return;
        isBusy = true;
        // Answers of workers that have come in are heard first.
        setImmediate(() => void analyzeOne());
      };
      const wanted = (): number => {
        if (options.threads !== 'auto') return most;
        if (characters < PROBE_CHARACTERS) return 0;
        const { begun, left } = plans.countFiles();
        return Math.floor((left * characters) / begun / PAYS_FROM_CHARACTERS);
      };
      return async (source) => {
        const asked = plans.optionsOf(source.path);
        if (most === 0 || !isBuiltIn(asked.plan)) return analyze(source);
        characters += source.text.length;
        start(wanted(), dispatch);
        if (workers.size === 0) return analyze(source);
        return new Promise<FileAnalysis>((resolve, reject) => {
          waiting.push({ source, options: asked, resolve, reject });
          dispatch();
        });
      };
    },
    async close() {
      await Promise.all([...workers].map((worker) => worker.stop()));
    },
  };
}
