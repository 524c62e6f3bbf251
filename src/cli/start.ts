import { main } from './main.ts';
import { openTerminal } from './terminal.ts';

/** Runs the program for the arguments, the streams and the exit code of this process. */
export async function start(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), openTerminal(process));
}
