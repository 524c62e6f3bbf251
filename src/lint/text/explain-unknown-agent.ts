import type { KnownAgents } from './known-agents.ts';

/** What a name that no agent of a collection has comes to. */
export interface UnknownAgent {
  readonly kind: 'renamed' | 'ranked' | 'unlisted' | 'missingNear' | 'missing' | 'elsewhere';
  /** The name that is meant; empty when nothing is known. */
  readonly name: string;
  /** The file that explains it; empty when there is none. */
  readonly path: string;
}

/** What else is known of the files of a run. */
export interface AgentSight {
  readonly known: KnownAgents;
  /** Files of the collection that Claude Code never lists, by stem. */
  readonly unlisted: ReadonlyMap<string, string>;
  /** Names that any collection of the run registers. */
  readonly everywhere: ReadonlySet<string>;
}

/** Says what is wrong with a name. */
export function explainUnknownAgent(target: string, { known, unlisted, everywhere }: AgentSight): UnknownAgent {
  const byStem = known.byStem.get(target);
  if (byStem !== undefined) return { kind: 'renamed', name: byStem.name, path: byStem.path };
  const ranked = known.byBareName.get(target);
  if (ranked !== undefined) return { kind: 'ranked', name: ranked.name, path: ranked.path };
  const path = unlisted.get(target);
  if (path !== undefined) return { kind: 'unlisted', name: '', path };
  // A plugin's agents are called `plugin:agent`.
  if (everywhere.has(target) || target.includes(':')) return { kind: 'elsewhere', name: '', path: '' };
  const name = known.nearest(target);
  return name === undefined ? { kind: 'missing', name: '', path: '' } : { kind: 'missingNear', name, path: '' };
}

/** So few names that nobody has are mistakes, however few others there are. */
const FEW = 3;

/**
 * True when what the collection lacks does not exist: Claude Code reads the folder as it is, or most of the names that its files call
 * resolve. Of a part of a collection most lead nowhere, which proves nothing.
 */
export function isWholeCollection(folder: string, targets: ReadonlySet<string>, known: KnownAgents): boolean {
  if (`${folder}/`.includes('.claude/agents/')) return true;
  const lost = [...targets].filter((target) => !known.names.has(target) && !known.byStem.has(target) && !known.byBareName.has(target));
  const resolved = targets.size - lost.length;
  return lost.length <= (folder.endsWith('agents') || resolved > 0 ? Math.max(FEW, resolved / 2) : 0);
}
