import { SetupError } from '../errors/setup-error.ts';
import { isClaudeVersion } from '../host/claude-version.ts';
import { echo } from '../model/fill-message.ts';
import { nearestName } from '../validate/nearest-name.ts';

const WORDS = new WeakMap<object, readonly string[]>();

/** Tells with which words a reader of an option can do something, for completion. */
export function offering<Read extends object>(read: Read, words: readonly string[]): Read {
  WORDS.set(read, words);
  return read;
}

/** The words that were told of the reader of an option; empty for any. */
export function wordsOf({ parseArg }: { readonly parseArg?: object | undefined }): readonly string[] {
  return (parseArg === undefined ? undefined : WORDS.get(parseArg)) ?? [];
}

/** Reads an option that takes one of a few words. Throws `SetupError` `usage` with the nearest word. */
export function oneOf<const T extends string>(flag: string, words: readonly T[]): (value: string) => T {
  return offering((value: string): T => {
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    const near = nearestName(value, words);
    const expected = near === undefined ? `expected ${words.join(', ')}` : `did you mean \`${near}\``;
    throw new SetupError(
      'usage',
      `unknown value \`${echo(value)}\` of \`${flag}\`, ${expected}`,
      near === undefined ? {} : { hint: `${flag} ${near}` },
    );
  }, words);
}

/** Reads an option that takes a whole number from 0. Throws `SetupError` `usage`. */
export function wholeNumber(flag: string): (value: string) => number {
  return (value) => {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new SetupError('usage', `unexpected value \`${echo(value)}\` of \`${flag}\`, expected a whole number`, { hint: `${flag} 0` });
  };
}

/** Reads an option that takes a version `X.Y.Z`. Throws `SetupError` `usage`. */
export function claudeVersion(value: string): string {
  if (isClaudeVersion(value)) return value;
  throw new SetupError('usage', `unexpected value \`${echo(value)}\` of \`--claude-version\`, expected a version such as 2.1.330`);
}

/** Gathers the values of an option that may be given several times. */
export function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
