import { relativePath } from '../discover/posix-path.ts';
import type { RunReport } from '../model/report.ts';
import { plural } from '../report/count-findings.ts';
import { visibleText } from '../report/visible-text.ts';
import type { Terminal } from './terminal.ts';

/** Says on standard error which plugins were loaded from where, and what they bring. */
export async function printPlugins(terminal: Terminal, { plugins = [] }: RunReport): Promise<void> {
  const lines = plugins.map(({ name, path, rules, targets, reporters, presets }) => {
    const brings = [
      [rules.length, 'rule'],
      [targets.length, 'target'],
      [reporters.length, 'reporter'],
      [Object.keys(presets).length, 'preset'],
    ] as const;
    const counts = brings.flatMap(([count, noun]) => (count > 0 ? [plural(count, noun)] : []));
    const from = visibleText(relativePath(terminal.cwd.replaceAll('\\', '/'), path));
    return `subagent-kit: loaded plugin ${name} from ${from}: ${counts.length === 0 ? 'nothing' : counts.join(', ')}\n`;
  });
  await terminal.stderr.write(lines.join(''));
}
