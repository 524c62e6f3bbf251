import { Worker } from 'node:worker_threads';
import type { AnalysisOptions } from '../lint/analyze-file.ts';
import type { FileAnalysis, SourceText } from '../model/report.ts';
import { NO_SURROUNDINGS } from '../model/surroundings.ts';
import { toSentPlan, WORKER_MARK, type FromWorker, type ToWorker } from './worker-messages.ts';

/** One file to be analysed, with the promise that waits for it. */
export interface Job {
  readonly source: SourceText;
  readonly options: AnalysisOptions;
  resolve(analysis: FileAnalysis): void;
  reject(reason: unknown): void;
}

/** A thread that analyses files. */
export interface OneWorker {
  /** Whether another file may be sent: it always has one more to go on with, and not so many that others wait for it. */
  hasRoom(): boolean;
  send(job: Job): void;
  stop(): Promise<void>;
}

/** What the owner of a worker wants to hear. */
export interface WorkerEvents {
  /** A file is done. */
  onDone(): void;
  /** The worker is gone, and these files are not done. */
  onEnd(reason: string, left: readonly Job[]): void;
}

const MOST_FILES = 4;
const MOST_CHARACTERS = 200_000;
const TICK_MS = 1000;

/** Starts a thread. One that has work and is silent for `patienceMs` is ended like one that crashed. */
export function startWorker(entry: URL, { patienceMs, onDone, onEnd }: WorkerEvents & { readonly patienceMs: number }): OneWorker {
  // Flags such as `--import` are for this thread alone.
  const worker = new Worker(entry, { execArgv: [], argv: [WORKER_MARK], workerData: WORKER_MARK });
  const jobs = new Map<number, Job>();
  const sent = new Map<object, number>();
  let next = 0;
  let characters = 0;
  let silentMs = 0;
  let hasEnded = false;
  const post = (message: ToWorker): void => worker.postMessage(message, []);
  const end = (reason: string): void => {
    if (hasEnded) return;
    hasEnded = true;
    clearInterval(watch);
    void worker.terminate();
    onEnd(reason, [...jobs.values()]);
  };
  // Ticks are counted, not time: while this thread works, answers wait unread and no tick comes.
  const watch = setInterval(() => {
    silentMs = jobs.size === 0 ? 0 : silentMs + TICK_MS;
    if (silentMs > patienceMs) end(`it was silent for ${patienceMs / 1000} s`);
  }, TICK_MS);
  worker.on('message', ({ number, analysis }: FromWorker) => {
    const job = jobs.get(number);
    if (job === undefined || hasEnded) return;
    jobs.delete(number);
    characters -= job.source.text.length;
    silentMs = 0;
    job.resolve(analysis);
    onDone();
  });
  worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => end(`it ended with code ${code}`));
  /** Sends something that holds for many files once, and gives its number. */
  const numberOf = (value: object, toMessage: (number: number) => ToWorker): number => {
    const known = sent.get(value);
    if (known !== undefined) return known;
    sent.set(value, sent.size);
    post(toMessage(sent.size - 1));
    return sent.size - 1;
  };
  return {
    hasRoom: () => !hasEnded && (jobs.size === 0 || (jobs.size < MOST_FILES && characters < MOST_CHARACTERS)),
    send(job) {
      const { plan, scope, surroundings = NO_SURROUNDINGS } = job.options;
      const ids = {
        plan: numberOf(plan, (number) => ({ kind: 'plan', number, plan: toSentPlan(plan) })),
        surroundings: numberOf(surroundings, (number) => ({ kind: 'surroundings', number, surroundings })),
      };
      jobs.set(next, job);
      characters += job.source.text.length;
      post({ kind: 'file', number: next++, source: job.source, scope, ...ids });
    },
    async stop() {
      hasEnded = true;
      clearInterval(watch);
      await worker.terminate();
    },
  };
}
