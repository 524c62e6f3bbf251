import { SetupError } from '../../errors/setup-error.ts';
import { visibleText } from '../../report/visible-text.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { newAgent } from '../../run/new-agent.ts';
import { EXIT } from '../exit-codes.ts';
import type { NewFlags } from '../flags.ts';
import type { Terminal } from '../terminal.ts';

/** Writes the source of a new agent and prints its path. Throws `SetupError`. */
export async function createAgent(terminal: Terminal, name: string, { out, pack, force }: NewFlags): Promise<number> {
  const host = createNodeHost({ cwd: terminal.cwd });
  const options = { ...(out === undefined ? {} : { folder: out }), ...(pack === undefined ? {} : { packName: pack }) };
  const { path, text, packName } = await newAgent(host, name, options);
  if ((await host.kindOf(path)) !== 'missing' && force !== true) {
    throw new SetupError('would-overwrite', `${path} is there already`, { hint: 'the same command with --force to overwrite it' });
  }
  await host.writeText(path, text);
  await terminal.stdout.write(`${visibleText(path)}\n`);
  const basis = packName === undefined ? 'without a rule pack, as none is in sight' : `on the rule pack ${packName}`;
  await terminal.stderr.write(`subagent-kit: wrote an agent ${basis}; say in its description when Claude should call it\n`);
  return EXIT.ok;
}
