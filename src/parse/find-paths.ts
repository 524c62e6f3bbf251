import type { Reference } from '../model/agent-document.ts';
import { shiftRange, type Range } from '../model/range.ts';
import { matchesOf } from './matches-of.ts';

/** A path: from the root, from a drive, from here, or through a folder. What stands for something else (`<name>`, `$HOME`, `*`) stays in. */
const PATH =
  /(?<![\w.~:/\\)}\]$<>*@%#&?+-])(?:[A-Za-z]:[\\/]|\.{0,2}\/|[\w.-]{1,64}\/)[\w.@~+\\/{}<>$*%-]{0,256}|(?<![^\s`"'([*])(?:\.[\w-]{1,64}|[\w-]{1,64})\.(?:md|mdx|json|ya?ml|toml|txt|sh|py|[cm]?[jt]sx?)(?![\w./-])/g;
/** A path has a file's extension, an end that only folders have, or begins at a root; `/name` alone is a command or an address. */
const IS_PLAIN_PATH = /^(?:[A-Za-z]:[\\/]|\.{1,2}\/|\/[^/]{1,64}\/)|\/$|\.[A-Za-z][\w]{0,7}$/;
const LINK = /\]\(\s{0,4}<?([^()\s<>]{1,300})/g;

/** The paths of a text that begins at `offset`, in order; targets of links are told apart. */
export function findPaths(text: string, at: { readonly offset: number; readonly isShell: boolean }): readonly Reference[] {
  const links = at.isShell || !text.includes('](') ? [] : findLinks(text, at.offset);
  let next = 0;
  // Both are in source order.
  const inLink = ({ start, end }: Range): boolean => {
    while ((links[next]?.range.end ?? Infinity) < end) next++;
    return (links[next]?.range.start ?? Infinity) <= start;
  };
  const paths = matchesOf(PATH, text).map((match): Reference => {
    const target = match[0].replace(/[.:*{<$%@~+\\-]{1,16}$/, '');
    const isMarked = text.charAt(match.index - 1) === '`';
    const range = shiftRange({ start: match.index, end: match.index + target.length }, at.offset);
    return { kind: 'file', target, form: at.isShell ? 'shell' : isMarked ? 'code-span' : 'path', range };
  });
  return [...paths.filter(({ target, range }) => target.length > 2 && IS_PLAIN_PATH.test(target) && !inLink(range)), ...links];
}

function findLinks(text: string, offset: number): readonly Reference[] {
  return matchesOf(LINK, text).map((match): Reference => {
    const target = match[1] ?? '';
    const start = match.index + match[0].length - target.length;
    return { kind: 'link', target, form: 'link', range: shiftRange({ start, end: start + target.length }, offset) };
  });
}
