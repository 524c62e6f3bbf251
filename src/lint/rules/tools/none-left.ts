import { defineFileRule } from '../../define-rule.ts';
import { findNothingLeft } from '../../text/nothing-left.ts';

/** An agent whose list comes to nothing has no tool at all: newer versions refuse to launch it, older ones let it guess. */
export default defineFileRule({
  id: 'tools/none-left',
  meta: {
    summary: 'Require `tools` to grant at least one tool',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    empty: 'Unexpected {found} in `tools`, expected names of tools or no such key; the agent gets no tool, while its parent is told all',
    denied: 'Unexpected {names} in `disallowedTools`, which takes away all that `tools` grants; {effect}',
    near: 'Unknown {noun} {names}{origin}, did you mean {near}; {effect}',
    unknown: 'Unexpected {names} in `tools`, expected {expected}; {effect}',
  },
  defaults: {},
  check({ report, ...context }) {
    const found = findNothingLeft(context);
    if (found === undefined) return;
    const { kind, ...rest } = found;
    report({ ...rest, messageId: kind });
  },
});
