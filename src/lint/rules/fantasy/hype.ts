import type { Fix } from '../../../model/fix.ts';
import { shiftRange } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import type { ClaimLine } from '../../text/claim-lines.ts';
import { findHype, type Hype } from '../../text/fantasy/find-hype.ts';
import { loadedLines } from '../../text/fantasy/loaded-lines.ts';
import { withoutPraise } from '../../text/fantasy/without-praise.ts';
import { NO_ALLOWANCES, unlessAllowed } from '../../text/fantasy/unless-allowed.ts';

/** Praise costs tokens and changes nothing: a model does not work better because its prompt says so, but may boast to its users. */
export default defineFileRule({
  id: 'fantasy/hype',
  meta: {
    summary: 'Disallow praise of the agent, its skill and its work',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    agent: 'Unexpected praise `{claim}` of the agent, expected what it does: no run can live up to a rank or show one',
    work: 'Unexpected praise `{claim}`, expected what can be checked: it says neither what is done nor how well',
    label: 'Unexpected praise `{claim}` in a label, expected what the line is about: no battle or ranking stands behind it',
  },
  defaults: NO_ALLOWANCES,
  check(context) {
    const { document } = context;
    const report = unlessAllowed(context);
    for (const loaded of loadedLines(document, 'hype')) {
      for (const hype of findHype(document, loaded)) {
        const { start, end } = shiftRange(hype, loaded.line.start);
        report({
          at: { start, end },
          messageId: hype.use,
          data: { claim: document.text.slice(start, end) },
          certainty: hype.isMeasured ? 'likely' : 'possible',
          fixes: fixesFor(hype, loaded.line),
        });
      }
    }
  },
});

function fixesFor(hype: Hype, { text, start }: ClaimLine): readonly Fix[] {
  const edit = withoutPraise(text, hype);
  if (edit === undefined) return [];
  return [{ title: 'Remove the praise', safety: 'suggestion', edits: [{ range: shiftRange(edit.range, start), text: edit.text }] }];
}
