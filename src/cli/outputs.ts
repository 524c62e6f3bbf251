import { SetupError } from '../errors/setup-error.ts';
import type { OutputFlags } from './flags.ts';

/** One report of a run. */
export interface Output {
  /** Name of a format, or id of a reporter that a plugin brings. */
  readonly format: string;
  /** Where to; undefined for standard output. */
  readonly file: string | undefined;
}

/**
 * The reports that the flags ask for: `--format sarif=report.sarif --format github` gives two. One of them may be without a file:
 * it goes to `--output-file`, else to standard output. Throws `SetupError` `usage`.
 */
export function readOutputs({ format: given, outputFile }: Pick<OutputFlags, 'format' | 'outputFile'>): readonly Output[] {
  const outputs = given.map(readOutput);
  const open = outputs.filter(({ file }) => file === undefined);
  if (open.length > 1) {
    const hint = `--format ${open[0]?.format}=FILE --format ${open[1]?.format}`;
    throw new SetupError('usage', 'several formats for one place, expected a file for each but one', { hint });
  }
  if (open.length === 0 && outputFile !== undefined) {
    throw new SetupError('usage', 'every format has a file, expected no `--output-file`', {
      hint: `--format pretty --output-file ${outputFile}`,
    });
  }
  const placed = outputs.map(({ format, file }) => ({ format, file: file ?? outputFile }));
  const files = placed.flatMap(({ file }) => (file === undefined ? [] : [file]));
  if (new Set(files).size < files.length) throw new SetupError('usage', 'one file for several formats, expected a file for each');
  return placed;
}

function readOutput(given: string): Output {
  const at = given.indexOf('=');
  const name = at < 0 ? given : given.slice(0, at);
  if (at === given.length - 1) throw new SetupError('usage', `missing file after \`${given}\``, { hint: `--format ${name}=FILE` });
  return { format: name, file: at < 0 ? undefined : given.slice(at + 1) };
}
