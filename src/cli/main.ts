import { SetupError } from '../errors/setup-error.ts';
import { visibleLines } from '../report/visible-text.ts';
import { EXIT, HOOK_EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs the command line program and gives its exit code; never throws and never exits. Whatever only one command
 * needs is loaded with that command.
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, terminal);
  } catch (error) {
    await terminal.stderr.write(error instanceof SetupError ? describeSetupError(error) : describeCrash(error, isVerbose(argv, terminal)));
    return argv[0] === 'hook' ? HOOK_EXIT.failed : EXIT.failed;
  }
}

function describeSetupError({ message, hint }: SetupError): string {
  const advice = hint === undefined || hint.startsWith('did you mean') ? hint : `try: ${hint}`;
  return visibleLines(`subagent-kit: ${message}\n${advice === undefined ? '' : `        ${advice}\n`}`);
}

function describeCrash(error: unknown, isDetailed: boolean): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const details = isDetailed && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  return [
    `subagent-kit: crashed, which is a defect of subagent-kit and not of your files: ${text}\n`,
    details,
    isDetailed ? '' : '        try: the same command with --verbose, and report what it prints\n',
  ].join('');
}

function isVerbose(argv: readonly string[], { variables }: Terminal): boolean {
  return argv.includes('--verbose') || (variables['DEBUG'] ?? '') !== '';
}
