import { plural } from '../../report/count-findings.ts';
import { visibleText } from '../../report/visible-text.ts';
import { createToolkit } from '../../run/create-toolkit.ts';
import { createNodeHost } from '../../run/node-host.ts';
import type { BaselineUpdate } from '../../run/update-baselines.ts';
import { readClock } from '../clock.ts';
import { EXIT } from '../exit-codes.ts';
import type { BaselineFlags } from '../baseline-flags.ts';
import { startProgress } from '../progress.ts';
import { toLintOptions } from '../run-options.ts';
import type { Terminal } from '../terminal.ts';

/** Writes the baseline and says what came of it. Throws `SetupError`. */
export async function baseline(terminal: Terminal, paths: readonly string[], flags: BaselineFlags): Promise<number> {
  const progress = startProgress(terminal.stderr, readClock);
  const mode = flags.prune === true ? 'prune' : flags.force === true ? 'accept' : 'write';
  const options = { ...toLintOptions(flags), mode, onProgress: progress.onProgress } as const;
  const updating = createToolkit(createNodeHost({ cwd: terminal.cwd })).updateBaseline(paths, options);
  const updates = await updating.finally(() => progress.stop());
  await terminal.stdout.write(updates.map((update) => `${visibleText(describe(update))}\n`).join(''));
  return EXIT.ok;
}

function describe({ path, total, added, removed, left }: BaselineUpdate): string {
  const parts = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(removed > 0 ? [`${removed} fixed`] : []),
    ...(left > 0 ? [`${left} new left out, which lint reports`] : []),
  ];
  return `${path}: ${plural(total, 'finding')}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
}
