import type { AgentDocument } from '../../../model/agent-document.ts';
import { echo } from '../../../model/fill-message.ts';
import type { Fix } from '../../../model/fix.ts';
import { rangesOverlap } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findMojibake, type Mojibake } from '../../text/mojibake.ts';
import { strangeCharacters } from '../../text/strange-characters.ts';

/** Damaged characters cost tokens, hide what they stood for, and spread with every copy of the file. */
export default defineFileRule({
  id: 'encoding/mojibake',
  meta: {
    summary: 'Disallow text whose encoding was damaged',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
    fixable: true,
  },
  messages: {
    damaged: 'Unexpected damaged characters `{found}`, expected `{wanted}`: UTF-8 was read as {codec} and saved again',
    suspicious: 'Unexpected `{found}`, which may be `{wanted}` in UTF-8 that was read as {codec}',
  },
  defaults: {},
  check({ document, report }) {
    for (const mojibake of findMojibake(document.text, strangeCharacters(document))) {
      const { range, repaired, codec, isCertain } = mojibake;
      const data = { found: document.text.slice(range.start, range.end), wanted: repaired, codec };
      const fixes = [fixFor(mojibake, document)];
      if (isCertain) report({ at: range, messageId: 'damaged', data, fixes });
      else report({ at: range, messageId: 'suspicious', data, fixes, severity: 'info', certainty: 'possible' });
    }
  },
});

/** Claude Code knows an agent by its name, so that nothing changes a name unasked. */
function fixFor({ range, repaired, isCertain }: Mojibake, { frontmatter }: AgentDocument): Fix {
  const name = frontmatter.kind === 'read' ? frontmatter.rangeOf('/name', 'value') : undefined;
  const isInName = name !== undefined && rangesOverlap(name, range);
  return {
    title: `Restore \`${echo(repaired)}\``,
    safety: isCertain && !isInName ? 'safe' : 'suggestion',
    edits: [{ range, text: repaired }],
  };
}
