import type { Directive } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';

const KINDS = ['disable-next-line', 'disable-file', 'disable', 'enable'] as const satisfies readonly Directive['kind'][];
const COMMENT = /^[ \t]{0,20}<!--\s{0,20}subagent-kit-([a-z-]{1,30})(?:\s+([^]*?))?-->\s*$/;
const YAML_COMMENT = /^[ \t]{0,40}#[ \t]{0,20}subagent-kit-([a-z-]{1,30})(?:[ \t]+(.*))?$/;
const RULE_ID = /[^\s,]+/g;

/**
 * Reads `<!-- subagent-kit-disable-next-line RULE, RULE -- reason -->` and its kin from the comments of the body, and
 * `# subagent-kit-…` from the front matter. A comment that merely mentions a directive is none.
 * @param source the text that the ranges are about
 */
export function findDirectives(
  comments: readonly { readonly text: string; readonly range: Range }[],
  source: string,
): readonly Directive[] {
  return comments.flatMap(({ text, range }) => {
    if (!text.includes('subagent-kit-') || text.length > 2_000) return [];
    const match = COMMENT.exec(text) ?? YAML_COMMENT.exec(text);
    const kind = KINDS.find((name) => name === match?.[1]);
    if (match === null || kind === undefined) return [];
    const rest = match[2] ?? '';
    const separator = rest.indexOf('--');
    const list = separator === -1 ? rest : rest.slice(0, separator);
    const reason = separator === -1 ? '' : rest.slice(separator + 2).trim();
    const listStart = range.start + (rest === '' ? 0 : text.indexOf(rest, match[0].indexOf(kind) + kind.length));
    const rules = Array.from(list.matchAll(RULE_ID), (found) => ({
      id: found[0],
      range: { start: listStart + found.index, end: listStart + found.index + found[0].length },
    }));
    return [{ kind, rules, reason: reason === '' ? undefined : reason, range, removal: removalOf(range, source) }];
  });
}

/** The whole line where nothing else stands in it. Looks no further than blanks go: a file may hold thousands. */
function removalOf({ start, end }: Range, source: string): Range {
  let before = start;
  while (isBlank(source.charAt(before - 1))) before--;
  let after = end;
  while (isBlank(source.charAt(after))) after++;
  if (!isLineEnd(source.charAt(before - 1)) || !isLineEnd(source.charAt(after))) return { start, end };
  return { start: before, end: after + (source.startsWith('\r\n', after) ? 2 : after < source.length ? 1 : 0) };
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

/** Where the text begins or ends there is no character. */
function isLineEnd(character: string): boolean {
  return character === '' || character === '\n' || character === '\r';
}

/** The comment lines of a YAML source that begins at `offset`. */
export function yamlComments(source: string, offset: number): readonly { readonly text: string; readonly range: Range }[] {
  if (!source.includes('subagent-kit-')) return [];
  let start = offset;
  return source.split('\n').flatMap((raw) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const range = { start, end: start + line.length };
    start += raw.length + 1;
    return line.trimStart().startsWith('#') ? [{ text: line, range }] : [];
  });
}
