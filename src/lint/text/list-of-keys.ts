const MOST = 3;

/** Keys in backticks with `and` before the last; the first few and how many more there are. */
export function listOfKeys(keys: readonly string[]): string {
  const words = keys.slice(0, MOST).map((key) => `\`${key}\``);
  const rest = keys.length - words.length;
  if (rest > 0) return `${words.join(', ')} and ${rest} more`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
