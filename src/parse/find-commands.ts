import type { Reference } from '../model/agent-document.ts';
import { shiftRange } from '../model/range.ts';
import { matchesOf } from './matches-of.ts';

/** A program with its arguments in a code span, a `/command`, a skill by name, and a tool of an MCP server. */
const PATTERNS: readonly { readonly kind: Reference['kind']; readonly hint: string; readonly pattern: RegExp }[] = [
  {
    kind: 'command',
    hint: '`',
    pattern:
      /`((?:npm|npx|yarn|pnpm|bun|python3?|pip|docker|kubectl|git|make|bash|sh|curl|go|cargo)[ \t][^`\n]{1,200}|\/[a-z][\w:-]{1,64})[ `]/g,
  },
  {
    kind: 'skill',
    hint: 'kill',
    pattern: /[`*"']([a-z][\w:-]{1,63})[`*"']{1,3} skill\b|\bSkill\(\s{0,4}["'`]?([a-z][\w:-]{1,63})["'`]?\s{0,4}\)/g,
  },
  { kind: 'tool', hint: 'mcp__', pattern: /\b(mcp__[\w-]{1,128})/g },
];

/** The commands, skills and tools that a text which begins at `offset` names. */
export function findCommands(text: string, offset: number): readonly Reference[] {
  return PATTERNS.flatMap(({ kind, hint, pattern }) =>
    text.includes(hint)
      ? matchesOf(pattern, text).map((match): Reference => {
          const target = match[1] ?? match[2] ?? '';
          const start = match.index + match[0].indexOf(target);
          return { kind, target, form: 'code-span', range: shiftRange({ start, end: start + target.length }, offset) };
        })
      : [],
  );
}
