import { relativePath } from '../discover/posix-path.ts';
import { SetupError } from '../errors/setup-error.ts';
import type { FileHost } from '../model/file-host.ts';
import { isJsonObject, ownValue, type Json } from '../model/json.ts';
import { readEntries, type BaselineEntry } from '../suppress/baseline.ts';
import { checkValue } from '../validate/explain-schema-errors.ts';
import { loadValidator } from '../validate/load-validator.ts';

/** The entries of a baseline by its absolute path. Throws `SetupError` `baseline-unreadable` or `baseline-invalid`. */
export async function readBaseline(host: FileHost, absolute: string): Promise<readonly BaselineEntry[]> {
  const path = relativePath(host.resolve('.'), absolute);
  const read = await host.readText(absolute);
  if (read.kind !== 'text') {
    const reason = read.kind === 'too-large' ? `${read.bytes} bytes are too many` : read.reason;
    const hint = `subagent-kit baseline --baseline ${path}`;
    throw new SetupError('baseline-unreadable', `cannot read the baseline ${path}: ${reason}`, { hint });
  }
  const value = parseJson(read.text);
  const [problem] =
    value === undefined
      ? [{ message: 'Unexpected text, expected JSON', pointer: '' }]
      : checkValue(value, loadValidator('baseline'), 'the baseline');
  const files = value !== undefined && isJsonObject(value) ? ownValue(value, 'files') : undefined;
  if (problem === undefined && files !== undefined && isJsonObject(files)) return readEntries(new Map(Object.entries(files).map(toLines)));
  const place = problem === undefined || problem.pointer === '' ? '' : ` at ${problem.pointer}`;
  throw new SetupError('baseline-invalid', `${path}: ${problem?.message ?? 'Missing `files`'}${place}`, {
    hint: 'after a merge, take either side and run subagent-kit baseline --prune',
  });
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // Such as conflict markers of a merge: the caller says so.
    return undefined;
  }
}

function toLines([path, lines]: readonly [string, Json]): readonly [string, readonly string[]] {
  return [path, Array.isArray(lines) ? lines.filter((line: Json) => typeof line === 'string') : []];
}
