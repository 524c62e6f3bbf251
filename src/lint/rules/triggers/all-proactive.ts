import { compareText } from '../../../model/finding.ts';
import { defineProjectRule } from '../../define-rule.ts';

const defaults: { readonly agents: number; readonly share: number } = { agents: 8, share: 75 };

type Claim = {
  readonly name: string;
  /** Where the word stands; -1 without it. */
  readonly start: number;
  readonly end: number;
  readonly agents: number;
  readonly share: number;
};

/** Shouted, it claims to come first; in a sentence such as `Use proactively when …` it introduces a trigger. */
const WORD = /\bPROACTIVELY\b/;
const MOST_SHOWN = 3;

/** A word that most descriptions have tells Claude nothing about any of them. */
export default defineProjectRule({
  id: 'triggers/all-proactive',
  meta: {
    summary: 'Disallow `PROACTIVELY` in most descriptions of a collection',
    severity: 'info',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    most: 'Unexpected `PROACTIVELY` in {count} of {total} descriptions, {share} % of them, expected it for the few that come first: it tells Claude nothing when most say it',
  },
  defaults,
  collect({ document, load, options }) {
    const { frontmatter, text } = document;
    const value = frontmatter.kind === 'read' ? frontmatter.rangeOf('/description', 'value') : undefined;
    if (load.as === null || value === undefined) return undefined;
    const match = WORD.exec(text.slice(value.start, value.end));
    const start = match === null ? -1 : value.start + match.index;
    const fact: Claim = { name: load.as.name, start, end: start + (match?.[0].length ?? 0), agents: options.agents, share: options.share };
    return fact;
  },
  check({ collections, report }) {
    for (const { folder, facts } of collections) {
      const agents = [...facts].map(([path, fact]) => ({ ...fact, path })).toSorted((a, b) => compareText(a.path, b.path));
      const claiming = agents.filter(({ start }) => start >= 0);
      const share = Math.floor((100 * claiming.length) / Math.max(1, agents.length));
      const limits = agents[0];
      if (limits === undefined || agents.length < limits.agents || share < limits.share) continue;
      report({
        at: { path: folder, range: null },
        messageId: 'most',
        data: { count: claiming.length, total: agents.length, share },
        related: claiming.slice(0, MOST_SHOWN).map(({ path, start, end }) => ({ path, range: { start, end }, label: 'says it' })),
      });
    }
  },
});
