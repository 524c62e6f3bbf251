import { defineFileRule } from '../../define-rule.ts';

/** An agent without a prompt is Claude without a task: it has a name, and nothing to go by. */
export default defineFileRule({
  id: 'prompt/empty',
  meta: {
    summary: 'Require a prompt',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    nothing: 'Missing prompt below the front matter, expected what the agent is to do',
    titles: 'Missing text below the titles, expected what the agent is to do',
  },
  defaults: {},
  check({ document, load, isSource, report }) {
    const { text, body, statements, codeBlocks, sections } = document;
    // What never loads is reported as such, and a source gets its prompt from its pack.
    if (load.as === null || isSource) return;
    if (text.slice(body.start).trim() === '') report({ at: null, messageId: 'nothing' });
    else if (statements.length === 0 && codeBlocks.length === 0 && sections.length > 0) report({ at: null, messageId: 'titles' });
  },
});
