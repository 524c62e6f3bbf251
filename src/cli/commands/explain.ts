import { SetupError } from '../../errors/setup-error.ts';
import { RULE_CARDS } from '../../generated/rule-cards.ts';
import { CORE_FINDINGS } from '../../model/core-findings.ts';
import { compareText } from '../../model/finding.ts';
import { createPalette } from '../../report/palette.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { EXIT } from '../exit-codes.ts';
import { packageFile } from '../package-info.ts';
import { paintMarkdown } from '../paint-markdown.ts';
import type { Terminal } from '../terminal.ts';
import { wantsColor } from '../terminal.ts';
import { unknownRule } from '../unknown-rule.ts';

export interface ExplainFlags {
  readonly format: 'pretty' | 'json';
  readonly color?: boolean;
}

/** Prints the page of a rule from our own package. Throws `SetupError` `usage`, `unknown-rule`. */
export async function explain(terminal: Terminal, rule: string, flags: ExplainFlags): Promise<number> {
  if (flags.format === 'json')
    throw new SetupError('usage', '`--format json` for a rule, whose page is Markdown', {
      hint: 'subagent-kit explain agents/x.md --format json',
    });
  const ids = [...RULE_CARDS.map(({ id }) => id), ...Object.keys(CORE_FINDINGS)].toSorted(compareText);
  if (!ids.includes(rule)) throw unknownRule(rule, ids, (near) => `subagent-kit explain ${near}`);
  const page = packageFile(`docs/rules/${rule}.md`);
  const read = await createNodeHost({ cwd: terminal.cwd }).readText(page);
  if (read.kind !== 'text')
    throw new SetupError('file-unreadable', `cannot read the page of ${rule}: ${page}`, { hint: 'subagent-kit rules' });
  await terminal.stdout.write(paintMarkdown(read.text, createPalette(wantsColor(terminal, terminal.stdout, flags.color))));
  return EXIT.ok;
}
