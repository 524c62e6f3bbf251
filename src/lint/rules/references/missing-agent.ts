import type { Reference } from '../../../model/agent-document.ts';
import type { Certainty } from '../../../model/finding.ts';
import type { Fix } from '../../../model/fix.ts';
import type { Collection, FileContext } from '../../../model/rule.ts';
import { defineProjectRule } from '../../define-rule.ts';
import { knownAgents } from '../../text/known-agents.ts';
import type { RegisteredAgent } from '../../text/known-agents.ts';

interface AgentMention {
  readonly [key: string]: number | string;
  readonly target: string;
  readonly form: Reference['form'];
  readonly start: number;
  readonly end: number;
}

interface AgentFact {
  readonly [key: string]: string | boolean | readonly AgentMention[];
  /** The registered name; empty when the host never lists the file. */
  readonly name: string;
  readonly stem: string;
  readonly mentions: readonly AgentMention[];
}

/** An agent that is told to hand work to a name that nobody has gets "agent type not found", or invents the answer. */
export default defineProjectRule({
  id: 'references/missing-agent',
  meta: {
    summary: 'Disallow hand-offs to agents that do not exist or go by another name',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    renamed: 'Unknown agent `{target}`, its file registers the name `{name}`, the only one that Claude Code knows',
    ranked: 'Unknown agent `{target}`, did you mean `{name}`, which differs by its rank alone',
    missingNear: 'Unknown agent `{target}`, did you mean `{near}`',
    missing: 'Unknown agent `{target}`, expected the name of an agent of this collection',
  },
  defaults: {},
  collect(context) {
    const fact: AgentFact = {
      name: context.load.as?.name ?? '',
      stem: stemOf(context.document.path),
      mentions: mentionsOf(context),
    };
    return fact;
  },
  check({ collections, host, report }) {
    for (const collection of collections) {
      const known = knownAgents(agentsOf(collection), host.builtInAgents);
      for (const [path, fact] of collection.facts) {
        for (const mention of fact.mentions) {
          if (known.names.has(mention.target) || mention.target === fact.stem || mention.target === fact.name) continue;
          const at = { path, range: { start: mention.start, end: mention.end } };
          const certainty = certaintyOf(mention.form);
          const renamed = known.byStem.get(mention.target) ?? known.byBareName.get(mention.target);
          const near = renamed === undefined ? known.nearest(mention.target) : undefined;
          const cluster = `agent ${mention.target}`;
          if (renamed !== undefined) {
            const { name } = renamed;
            const related = [{ path: renamed.path, range: null, label: 'registers this name' }];
            const data = { target: mention.target, name };
            const messageId = known.byStem.has(mention.target) ? 'renamed' : 'ranked';
            report({ at, messageId, data, certainty, cluster, related, fixes: [renameFix(mention, name)] });
          } else if (near !== undefined)
            report({ at, messageId: 'missingNear', data: { target: mention.target, near }, certainty, cluster });
          else report({ at, messageId: 'missing', data: { target: mention.target }, certainty, cluster });
        }
      }
    }
  },
});

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

function mentionsOf({ document }: FileContext<object>): readonly AgentMention[] {
  const seen = new Set<string>();
  return document.references.flatMap(({ kind, target, form, range }) => {
    if (kind !== 'agent' || seen.has(`${target} ${range.start}`)) return [];
    seen.add(`${target} ${range.start}`);
    return [{ target, form, start: range.start, end: range.end }];
  });
}

function agentsOf(collection: Collection<AgentFact>): readonly RegisteredAgent[] {
  return [...collection.facts].filter(([, { name }]) => name !== '').map(([path, { name, stem }]) => ({ path, name, stem }));
}

/** An `@name` may be a person or a package; the other forms are calls. */
function certaintyOf(form: Reference['form']): Certainty {
  if (form === 'mention') return 'possible';
  return form === 'collaborator-key' || form === 'call' ? 'certain' : 'likely';
}

function renameFix(mention: AgentMention, name: string): Fix {
  const end = mention.form === 'file-name' ? mention.end + '.md'.length : mention.end;
  return {
    title: `Write the registered name \`${name}\``,
    safety: 'suggestion',
    edits: [{ range: { start: mention.start, end }, text: name }],
  };
}
