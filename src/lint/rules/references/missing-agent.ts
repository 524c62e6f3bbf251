import type { Reference } from '../../../model/agent-document.ts';
import type { Certainty } from '../../../model/finding.ts';
import type { Fix } from '../../../model/fix.ts';
import type { Collection, FileContext } from '../../../model/rule.ts';
import { nearestName } from '../../../validate/nearest-name.ts';
import { defineProjectRule } from '../../define-rule.ts';

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
    renamed: 'Unknown agent `{target}`, its file registers the name `{name}`, which is the only one that Claude Code knows',
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
      const known = namesOf(collection, host.builtInAgents);
      for (const [path, fact] of collection.facts) {
        for (const mention of fact.mentions) {
          if (known.names.has(mention.target) || mention.target === fact.stem || mention.target === fact.name) continue;
          const at = { path, range: { start: mention.start, end: mention.end } };
          const certainty = certaintyOf(mention.form);
          const renamed = known.byStem.get(mention.target);
          const near = nearestName(mention.target, known.sorted);
          const cluster = `agent ${mention.target}`;
          if (renamed !== undefined) {
            const { name } = renamed;
            const related = [{ path: renamed.path, range: null, label: 'registers another name' }];
            const data = { target: mention.target, name };
            report({ at, messageId: 'renamed', data, certainty, cluster, related, fixes: [renameFix(mention, name)] });
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

interface KnownNames {
  readonly names: ReadonlySet<string>;
  readonly sorted: readonly string[];
  /** File stem to the name that the file registers; stems that two files share are left out. */
  readonly byStem: ReadonlyMap<string, { readonly path: string; readonly name: string }>;
}

function namesOf(collection: Collection<AgentFact>, builtIn: ReadonlySet<string>): KnownNames {
  const names = new Set<string>(builtIn);
  const byStem = new Map<string, { path: string; name: string }>();
  const shared = new Set<string>();
  for (const [path, { name, stem }] of collection.facts) {
    if (name === '') continue;
    names.add(name);
    if (byStem.has(stem)) shared.add(stem);
    byStem.set(stem, { path, name });
  }
  for (const stem of shared) byStem.delete(stem);
  return { names, sorted: [...names].toSorted(), byStem };
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
