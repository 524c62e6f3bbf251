import { SetupError } from '../../errors/setup-error.ts';
import { visibleText } from '../../report/visible-text.ts';
import { newRule } from '../../run/new-rule.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { EXIT } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';

export interface NewRuleFlags {
  readonly project?: true;
  readonly force?: true;
  readonly color?: boolean;
}

/** Writes a rule, its test and its page into the plugin package here, and says what is left to do. Throws `SetupError`. */
export async function createRule(terminal: Terminal, id: string, { project, force }: NewRuleFlags): Promise<number> {
  const host = createNodeHost({ cwd: terminal.cwd });
  const rule = await newRule(host, id, project === true ? 'project' : 'file');
  for (const path of rule.files.keys()) {
    if (force === true || (await host.kindOf(path)) === 'missing') continue;
    const hint = 'the same command with --force to overwrite it';
    throw new SetupError('would-overwrite', `${path} is there already, so nothing was written`, { hint });
  }
  await host.writeTexts(rule.files);
  await terminal.stdout.write([...rule.files.keys()].map((path) => `${visibleText(path)}\n`).join(''));
  const register = rule.register === undefined ? '' : `add \`${rule.register}\` to src/plugin.js and to its list of rules, `;
  await terminal.stderr.write(`subagent-kit: wrote the rule ${rule.id}; ${register}write it, then run: node --test\n`);
  return EXIT.ok;
}
