import { echo } from '../../model/fill-message.ts';

/** A message cuts what is longer than this. */
const MOST_CHARACTERS = 80;
const MOST_IN_NAME = 40;

/** Names in backticks, as many as fit into a message: `` `a`, `b` and 3 more ``. */
export function nameWords(names: readonly string[], conjunction: 'and' | 'or'): string {
  const words = names.map(quotedName);
  for (let count = words.length; count > 1; count--) {
    const shown = words.slice(0, count);
    const rest = words.length - count;
    const text =
      rest > 0 ? `${shown.join(', ')} and ${rest} more` : `${shown.slice(0, -1).join(', ')} ${conjunction} ${shown.at(-1) ?? ''}`;
    if (text.length <= MOST_CHARACTERS) return text;
  }
  const [first = ''] = words;
  return words.length > 1 ? `${first} and ${words.length - 1} more` : first;
}

function quotedName(name: string): string {
  const visible = echo(name.slice(0, MOST_IN_NAME + 1)).replaceAll('`', "'");
  return visible.length > MOST_IN_NAME ? `\`${visible.slice(0, MOST_IN_NAME - 1)}…\`` : `\`${visible}\``;
}
