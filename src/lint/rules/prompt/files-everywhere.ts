import type { RelatedPlace } from '../../../model/finding.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findFileOrders } from '../../text/file-orders.ts';

/** An agent that is told to leave a file in every directory does so, also where another agent has just done it. */
export default defineFileRule({
  id: 'prompt/files-everywhere',
  meta: {
    summary: 'Disallow orders to create a file in every directory or on every task',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
    language: 'en',
  },
  messages: {
    every: 'Unexpected order for a `{file}` in every directory, expected one place for it: the agent litters the repository',
    missing:
      'Unexpected order to create `{file}` in whatever directory the task is in, expected one place for it: the agent litters the repository',
  },
  defaults: {},
  check({ document, report }) {
    const [first, ...others] = findFileOrders(document);
    if (first === undefined) return;
    const related = others.map(({ range }): RelatedPlace => ({ path: document.path, range, label: 'ordered again' }));
    report({ at: first.range, messageId: first.kind, data: { file: first.file }, related, cluster: `${first.kind} ${first.file}` });
  },
});
