import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Fix } from '../../../model/fix.ts';
import { rangesOverlap } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { nameCharacter } from '../../text/character-names.ts';
import { findInvisible, type Invisible } from '../../text/invisible-characters.ts';
import { describePosition } from '../../text/text-position.ts';
import { findUnreadableStart } from '../../text/unreadable-start.ts';
import { strangeCharacters } from '../../text/strange-characters.ts';

/** Claude reads characters that nobody sees: they split words, and they can carry instructions. */
export default defineFileRule({
  id: 'encoding/invisible',
  meta: {
    summary: 'Disallow characters that nobody sees and Claude reads',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
    fixable: true,
  },
  messages: {
    hidden: 'Unexpected hidden text `{hidden}`, which Claude reads and no editor shows',
    row: 'Unexpected {count} invisible characters in a row {where}, which may carry a hidden text',
    direction: 'Unexpected {name} {where}: readers may see the text after it in another order than Claude reads it',
    single: 'Unexpected {name} {where}, which nobody sees',
  },
  defaults: {},
  check({ document, host, report }) {
    const { text } = document;
    if (findUnreadableStart(document, host) === 'utf-16') return;
    const name = document.frontmatter.kind === 'read' ? document.frontmatter.rangeOf('/name', 'value') : undefined;
    for (const one of findInvisible(text, strangeCharacters(document))) {
      const at = one.range;
      // Names have a rule of their own, which knows how the name is typed.
      if (one.kind === 'single' && name !== undefined && rangesOverlap(name, at)) continue;
      const run = Array.from(text.slice(at.start, at.end));
      const where = describePosition(text, at);
      const data = { name: nameRun(one, run), where };
      if (one.kind === 'hidden') report({ at, messageId: 'hidden', data: { hidden: one.hidden }, fixes: [fixFor(one, document)] });
      else if (one.kind === 'row') report({ at, messageId: 'row', data: { count: run.length, where }, fixes: [fixFor(one, document)] });
      else report({ at, messageId: one.kind, data, severity: 'warning', fixes: [fixFor(one, document)] });
    }
  },
});

function nameRun({ kind }: Invisible, run: readonly string[]): string {
  const name = nameCharacter(run[0] ?? '');
  return kind === 'direction' || run.length === 1 ? name : `${name} and ${run.length - 1} more invisible`;
}

/** Only what carries nothing, and what Claude Code does not register, is taken away unasked. */
function fixFor({ kind, range }: Invisible, { text, frontmatter, body }: AgentDocument): Fix {
  const isBreak = kind === 'single' && /[\u2028\u2029]/.test(text.slice(range.start, range.end));
  if (kind !== 'direction') {
    const isInBody = frontmatter.kind === 'read' && range.start >= body.start;
    const safety = kind === 'single' && !isBreak && isInBody ? 'safe' : 'suggestion';
    return { title: 'Remove what nobody sees', safety, edits: [{ range, text: isBreak ? ' ' : '' }] };
  }
  const last = /[\u202c\u2069]/.test(text[range.end - 1] ?? '') ? [{ start: range.end - 1, end: range.end }] : [];
  const edits = [{ start: range.start, end: range.start + 1 }, ...last].map((mark) => ({ range: mark, text: '' }));
  return { title: 'Remove the marks of direction', safety: 'suggestion', edits };
}
