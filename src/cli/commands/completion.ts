import type { Command } from 'commander';
import { rules } from '../../generated/rules.ts';
import { CORE_FINDINGS } from '../../model/core-findings.ts';
import { compareText } from '../../model/finding.ts';
import { bashCompletion } from '../completion/bash.ts';
import { completionTable, type CompletionTable } from '../completion/completion-table.ts';
import { fishCompletion } from '../completion/fish.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { EXIT } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';

export type Shell = 'bash' | 'zsh' | 'fish';

const SCRIPTS: Readonly<Record<Shell, (table: CompletionTable) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** Prints the completion script of a shell, made of the command table. */
export async function completion(terminal: Terminal, shell: Shell, program: Command): Promise<number> {
  const ids = [...rules.map(({ id }) => id), ...Object.keys(CORE_FINDINGS)].toSorted(compareText);
  const areas = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))].toSorted(compareText);
  await terminal.stdout.write(SCRIPTS[shell](completionTable(program, { rules: ids, areas })));
  return EXIT.ok;
}
