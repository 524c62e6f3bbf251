import type { Certainty, RelatedPlace } from '../../../model/finding.ts';
import type { Fix } from '../../../model/fix.ts';
import type { Collection } from '../../../model/rule.ts';
import { defineProjectRule } from '../../define-rule.ts';
import { certaintyOfForm, collectMentions, mayBeAgent } from '../../text/agent-mentions.ts';
import type { AgentMention } from '../../text/agent-mentions.ts';
import { explainUnknownAgent, isWholeCollection } from '../../text/explain-unknown-agent.ts';
import { knownAgents } from '../../text/known-agents.ts';
import type { RegisteredAgent } from '../../text/known-agents.ts';

interface AgentFact {
  readonly [key: string]: string | readonly AgentMention[];
  /** The registered name; empty when the host never lists the file. */
  readonly name: string;
  readonly stem: string;
  /** The plugin that brings the agent, whose agents are called `plugin:agent`; empty for none. */
  readonly plugin: string;
  readonly mentions: readonly AgentMention[];
}

const MOST_RELATED = 20;

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
    unlisted: 'Unknown agent `{target}`, Claude Code does not list the file of that name as an agent',
    missingNear: 'Unknown agent `{target}`, did you mean `{name}`',
    missing: 'Unknown agent `{target}`, expected the name of an agent of this collection',
    elsewhere: 'Unknown agent `{target}` in this collection, only another one has it',
  },
  defaults: {},
  collect(context) {
    const fact: AgentFact = {
      name: context.load.as?.name ?? '',
      stem: stemOf(context.document.path),
      plugin: context.surroundings.pluginName ?? '',
      mentions: collectMentions(context.document),
    };
    return fact;
  },
  check({ collections, host, isReported, report }) {
    const everywhere = new Set(collections.flatMap((collection) => agentsOf(collection).map(({ name }) => name)));
    for (const collection of collections) {
      const known = knownAgents(agentsOf(collection), host.builtInAgents);
      const unlisted = new Map([...collection.facts].flatMap(([path, { name, stem }]) => (name === '' ? [[stem, path] as const] : [])));
      const targets = new Set([...collection.facts.values()].flatMap(({ mentions }) => mentions.map(({ target }) => target)));
      const isWhole = isWholeCollection(collection.folder, targets, known);
      for (const [path, fact] of collection.facts) {
        if (!isReported(path)) continue;
        for (const mention of fact.mentions) {
          const { target } = mention;
          if (isKnown(target, fact, known.names)) continue;
          const explained = explainUnknownAgent(target, { known, unlisted, everywhere });
          if (explained.kind === 'missing' && !mayBeAgent(mention)) continue;
          const [first, ...others] = rangesOf(mention);
          if (first === undefined) continue;
          report({
            at: { path, range: first },
            messageId: explained.kind,
            data: { target, name: explained.name },
            certainty: certaintyOf(mention, explained.kind, isWhole),
            cluster: `agent ${target}`,
            related: [
              ...(explained.path === '' ? [] : [{ path: explained.path, range: null, label: 'the file of that name' }]),
              ...others.slice(0, MOST_RELATED).map((range): RelatedPlace => ({ path, range, label: 'named here too' })),
            ],
            fixes: explained.kind === 'renamed' || explained.kind === 'ranked' ? [renameFix(mention, explained.name)] : [],
          });
        }
      }
    }
  },
});

/** Agents of a plugin may be called with its name in front. */
function isKnown(target: string, { name, stem, plugin }: AgentFact, names: ReadonlySet<string>): boolean {
  if (names.has(target) || target === stem || target === name) return true;
  return plugin !== '' && target.startsWith(`${plugin}:`) && names.has(target.slice(plugin.length + 1));
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

function agentsOf(collection: Collection<AgentFact>): readonly RegisteredAgent[] {
  return [...collection.facts].filter(([, { name }]) => name !== '').map(([path, { name, stem }]) => ({ path, name, stem }));
}

/** What a part of a collection lacks may well stand in the rest of it. */
function certaintyOf({ form }: AgentMention, kind: string, isWhole: boolean): Certainty {
  const isGuess = kind === 'missing' || kind === 'missingNear' || kind === 'elsewhere';
  if (form === 'collaborator-key') return 'certain';
  return isGuess && (!isWhole || kind === 'elsewhere') ? 'possible' : certaintyOfForm(form);
}

function rangesOf({ target, starts }: AgentMention): readonly { readonly start: number; readonly end: number }[] {
  return starts.map((start) => ({ start, end: start + target.length }));
}

function renameFix({ starts, ends }: AgentMention, name: string): Fix {
  return {
    title: `Write the registered name \`${name}\``,
    safety: 'suggestion',
    edits: starts.map((start, index) => ({ range: { start, end: ends[index] ?? start }, text: name })),
  };
}
