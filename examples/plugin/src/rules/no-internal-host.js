// @ts-check
import { defineFileRule } from 'subagent-kit/plugin';

/** Bounded, and without nested quantifiers: agent files are written by others. */
const ADDRESS = /\bhttps?:\/\/([a-z0-9.-]{1,253})/gi;

/** @type {{ readonly domains: readonly string[] }} */
const defaults = { domains: ['internal', 'corp'] };

/** An agent file is shared more easily than a wiki page, and nobody outside can reach these hosts. */
export default defineFileRule({
  id: 'no-internal-host',
  meta: {
    summary: 'Disallow addresses of internal hosts',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '1.0.0',
  },
  messages: { internal: 'Unexpected address of internal host `{host}`, expected a name that others can resolve' },
  defaults,
  check({ document, options, report }) {
    if (!document.text.includes('://')) return;
    for (const match of document.text.matchAll(ADDRESS)) {
      const host = (match[1] ?? '').toLowerCase();
      if (!options.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) continue;
      const range = { start: match.index, end: match.index + match[0].length };
      report({
        at: range,
        messageId: 'internal',
        data: { host },
        fixes: [{ title: 'Write a placeholder', safety: 'suggestion', edits: [{ range, text: 'https://HOST' }] }],
      });
    }
  },
});
