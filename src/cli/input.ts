import { SetupError } from '../errors/setup-error.ts';
import type { SourceText } from '../model/report.ts';
import type { Terminal } from './terminal.ts';

/** What a command works on: paths, or one text from standard input. */
export type Input = { readonly kind: 'paths'; readonly paths: readonly string[] } | { readonly kind: 'text'; readonly source: SourceText };

/** Reads the operands of a command. Throws `SetupError` `usage` where `-` and `--stdin-filename` do not go together. */
export async function readInput(terminal: Terminal, paths: readonly string[], stdinFilename: string | undefined): Promise<Input> {
  if (!paths.includes('-')) {
    if (stdinFilename === undefined) return { kind: 'paths', paths };
    throw new SetupError('usage', '`--stdin-filename` without `-`', { hint: `subagent-kit lint - --stdin-filename ${stdinFilename}` });
  }
  if (paths.length > 1) throw new SetupError('usage', '`-` beside other paths, expected `-` alone');
  if (stdinFilename === undefined) {
    const hint = 'subagent-kit lint - --stdin-filename .claude/agents/NAME.md';
    throw new SetupError('usage', 'missing `--stdin-filename`, which says where the text of standard input belongs', { hint });
  }
  return { kind: 'text', source: { path: stdinFilename.replaceAll('\\', '/'), text: await terminal.readStdin() } };
}
