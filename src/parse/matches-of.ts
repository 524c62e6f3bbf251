/**
 * Every match of a global pattern, like `matchAll`. That compiles the pattern again on every call, which took most of the time of
 * rules that look at each line.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}

const NONE: readonly RegExpExecArray[] = [];
