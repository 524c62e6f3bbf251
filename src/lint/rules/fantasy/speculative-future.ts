import { ownValue } from '../../../model/json.ts';
import type { AgentDocument } from '../../../model/agent-document.ts';
import { shiftRange } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findSpeculation } from '../../text/fantasy/find-speculation.ts';
import { loadedLines } from '../../text/fantasy/loaded-lines.ts';
import { NO_ALLOWANCES, unlessAllowed } from '../../text/fantasy/unless-allowed.ts';

/** What nobody has built can not be used: an agent that is told to use it invents what it did. */
export default defineFileRule({
  id: 'fantasy/speculative-future',
  meta: {
    summary: 'Disallow technology that nobody has, told as present',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    future: 'Unexpected `{claim}`, expected a tool or method that exists today: a sub-agent can use nothing that nobody has built',
  },
  defaults: NO_ALLOWANCES,
  check(context) {
    const { document } = context;
    const report = unlessAllowed(context);
    for (const loaded of loadedLines(document, 'speculation')) {
      for (const claim of findSpeculation(loaded, document)) {
        const { start, end } = shiftRange(claim, loaded.line.start);
        const words = document.text.slice(start, end);
        if (isOwnName(document, words)) continue;
        report({ at: { start, end }, messageId: 'future', data: { claim: words }, certainty: claim.isMeasured ? 'likely' : 'possible' });
      }
    }
  },
});

/** A word that is part of a longer one in the agent's name is a product: `fooagi-operator`. */
function isOwnName({ frontmatter }: AgentDocument, words: string): boolean {
  const name = frontmatter.kind === 'read' ? ownValue(frontmatter.value, 'name') : undefined;
  const first = words.split(/\s/)[0]?.toLowerCase() ?? '';
  return (
    typeof name === 'string' &&
    first !== '' &&
    name
      .toLowerCase()
      .split(/[-_]/)
      .some((part) => part !== first && part.includes(first))
  );
}
