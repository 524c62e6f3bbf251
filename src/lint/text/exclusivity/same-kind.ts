import { stemsIn } from '../statements/read-deed.ts';

/** A line and which options of a choice it takes. */
interface Taken {
  readonly text: string;
  readonly options: readonly number[];
}

/** "Additive changes only" and "breaking changes": the option stands beside the only, and what it is an option of is the same. */
export function isOfSameThing(one: Taken, other: Taken, options: readonly RegExp[]): boolean {
  const [own, others] = [one, other].map(({ text, options: taken }) =>
    stemsBeside(
      text,
      taken.flatMap((at) => options[at] ?? []),
    ),
  );
  return one.options.some((at) => isBesideOnly(one.text, options[at])) && own?.some((stem) => others?.includes(stem)) === true;
}

const ENDS_IN_ONLY = /(?:^|[^a-z-])(?:only|solely|exclusively|nothing but)(?: [a-z]+){0,2} $/;
const BEGINS_WITH_ONLY = /^(?:-| (?:[a-z]+ )?)(?:only|exclusively)\b/;

function isBesideOnly(text: string, option: RegExp | undefined): boolean {
  const match = option?.exec(text) ?? null;
  if (match === null) return false;
  const front = text.slice(0, match.index);
  return (
    (ENDS_IN_ONLY.test(front) && !/ (?:with|by|in|for|from|to|on) [a-z ]*$/.test(front)) ||
    BEGINS_WITH_ONLY.test(text.slice(match.index + match[0].length))
  );
}

/** The words next to an option: what it is a kind of. */
function stemsBeside(text: string, options: readonly RegExp[]): readonly string[] {
  return options.flatMap((option) => {
    const match = option.exec(text);
    if (match === null) return [];
    const behind = stemsIn(text.slice(match.index + match[0].length)).slice(0, 2);
    return [...behind, ...stemsIn(text.slice(0, match.index)).slice(-1)];
  });
}
