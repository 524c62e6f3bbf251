import { parentPort, workerData } from 'node:worker_threads';
import { WORKER_MARK } from '../run/worker-messages.ts';
import { main } from './main.ts';
import { openTerminal } from './terminal.ts';

/** Runs the program for the arguments, the streams and the exit code of this process; in a thread that the program started, its worker. */
export async function start(): Promise<void> {
  if (process.argv[2] === WORKER_MARK && parentPort !== null && workerData === WORKER_MARK) {
    const { serve } = await import('../run/worker.ts');
    serve(parentPort);
    return;
  }
  process.exitCode = await main(process.argv.slice(2), openTerminal(process));
}
