import type { AgentDocument, Reference } from '../../../model/agent-document.ts';
import { defineProjectRule } from '../../define-rule.ts';
import { collectMentions } from '../../text/agent-mentions.ts';

interface SelfFact {
  readonly [key: string]: string | readonly number[];
  /** The registered name; empty when the host never lists the file. */
  readonly name: string;
  /** The name by which the file hands work to itself: the registered one, or that of the file; empty for none. */
  readonly target: string;
  readonly starts: readonly number[];
}

/** Forms that hand work over. */
const HAND_OFFS: ReadonlySet<Reference['form']> = new Set(['collaborator-key', 'call', 'file-name', 'bold-item', 'hand-off', 'listed']);
/** Says that the reader knows itself to be meant. */
const MEANS_ITSELF = /^.{0,8}\((?:this|self|you|me|current)\b/i;

/** "validated by": what the agent itself does is told, as others will read it. */
const DOES_IT = /\bby (?:the )?[`*"'_]{0,3}$/i;

/** An agent that hands work to itself has no partner there: the work stays undone, or it calls itself again. */
export default defineProjectRule({
  id: 'references/self-reference',
  meta: {
    summary: 'Disallow hand-offs of an agent to itself',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    self: 'Unexpected hand-off to `{target}`, which is this agent itself, expected another agent',
  },
  defaults: {},
  collect({ document, load }) {
    const name = load.as?.name ?? '';
    const found = selfMention(document, name);
    const fact: SelfFact = { name, target: found?.target ?? '', starts: found?.starts ?? [] };
    return fact;
  },
  check({ collections, report }) {
    for (const { facts } of collections) {
      const names = new Set([...facts.values()].map(({ name }) => name));
      for (const [path, { name, target, starts }] of facts) {
        const [start, ...others] = starts;
        // The name of the file may be that of another agent.
        if (start === undefined || name === '' || (target !== name && names.has(target))) continue;
        const rangeAt = (at: number): { start: number; end: number } => ({ start: at, end: at + target.length });
        const related = others.slice(0, 20).map((at) => ({ path, range: rangeAt(at), label: 'named here too' }));
        report({ at: { path, range: rangeAt(start) }, messageId: 'self', data: { target }, related });
      }
    }
  },
});

function selfMention(document: AgentDocument, name: string): { readonly target: string; readonly starts: readonly number[] } | undefined {
  const stem = document.path.slice(document.path.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const mentions = collectMentions(document).filter(({ form }) => HAND_OFFS.has(form));
  const mention = mentions.find(({ target }) => target === name) ?? mentions.find(({ target }) => target === stem);
  if (mention === undefined) return undefined;
  const { target, ends } = mention;
  const starts = mention.starts.filter((start, index) => {
    const after = document.text.slice(ends[index], (ends[index] ?? 0) + 24);
    return !MEANS_ITSELF.test(after) && !DOES_IT.test(document.text.slice(Math.max(0, start - 16), start));
  });
  return { target, starts };
}
