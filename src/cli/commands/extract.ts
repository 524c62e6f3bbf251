import { SetupError } from '../../errors/setup-error.ts';
import { echo } from '../../model/fill-message.ts';
import { plural } from '../../report/count-findings.ts';
import { visibleLines } from '../../report/visible-text.ts';
import { createToolkit } from '../../run/create-toolkit.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { describeExtraction } from '../describe-extraction.ts';
import { EXIT } from '../exit-codes.ts';
import type { ExtractFlags } from '../flags.ts';
import { planOutput } from '../render-output.ts';
import type { Terminal } from '../terminal.ts';

const PACK_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_NAME_CHARACTERS = 60;

/**
 * Writes proposed rule packs and the sources that rebuild the given agents into a folder, all or none, and prints what
 * that comes to. Throws `SetupError`.
 */
export async function extract(terminal: Terminal, paths: readonly string[], flags: ExtractFlags): Promise<number> {
  const { out, pack = 'shared-rules' } = flags;
  checkPackName(pack);
  const host = createNodeHost({ cwd: terminal.cwd });
  const run = await createToolkit(host).extract(paths, { packName: pack });
  const files = await planOutput(host, run.files, out);
  const stale = files.filter(({ before, after, exists }) => before !== after || !exists);
  const other = stale.find(({ exists }) => exists);
  if (other !== undefined && flags.force !== true) {
    const hint = 'the same command with another folder, or with --force to overwrite';
    throw new SetupError('would-overwrite', `${other.path} is there already, so nothing was written`, { hint });
  }
  await host.writeTexts(new Map(stale.map(({ path, after }) => [path, after])));
  await terminal.stdout.write(visibleLines(describeExtraction(run)));
  const unchanged = files.length - stale.length;
  await terminal.stderr.write(`subagent-kit: wrote ${plural(stale.length, 'file')} to ${out}, ${unchanged} unchanged\n`);
  return EXIT.ok;
}

function checkPackName(name: string): void {
  if (PACK_NAME.test(name) && name.length <= MOST_NAME_CHARACTERS) return;
  const message = `unexpected value \`${echo(name)}\` of \`--pack\`, expected lower-case words joined by hyphens`;
  throw new SetupError('usage', message, { hint: '--pack shared-rules' });
}
