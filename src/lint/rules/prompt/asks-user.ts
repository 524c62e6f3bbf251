import type { RelatedPlace } from '../../../model/finding.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findQuestions } from '../../text/user-questions.ts';

/** A sub-agent talks to the agent that called it and to nobody else: a question to the user ends its run. */
export default defineFileRule({
  id: 'prompt/asks-user',
  meta: {
    summary: 'Disallow orders to ask the user, whom a sub-agent can not reach',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
    language: 'en',
  },
  messages: {
    ask: 'Unexpected order `{order}`, expected it to return its open questions: a sub-agent can not reach the user, and asking ends its run',
    wait: 'Unexpected order `{order}`, expected it to return what is to be decided: a sub-agent can not reach the user, and waiting ends its run',
    tool: 'Unexpected use of `AskUserQuestion`, which no sub-agent is granted, expected it to return its open questions',
  },
  defaults: {},
  check({ document, report }) {
    const found = findQuestions(document);
    const first = found.find(({ isConditional }) => !isConditional) ?? found[0];
    if (first === undefined) return;
    const { path, text } = document;
    const related = found.filter((other) => other !== first).map(({ range }): RelatedPlace => ({ path, range, label: 'asks again' }));
    const details = { at: first.range, related, certainty: first.isConditional ? ('possible' as const) : ('likely' as const) };
    if (first.kind === 'tool') report({ ...details, messageId: 'tool' });
    else report({ ...details, messageId: first.kind, data: { order: text.slice(first.range.start, first.range.end) } });
  },
});
