import { readAsHost } from '../../host/read-as-host.ts';
import type { Certainty, Severity } from '../../model/finding.ts';
import type { Fix } from '../../model/fix.ts';
import { ownValue } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';
import type { Range } from '../../model/range.ts';
import type { FileContext } from '../../model/rule.ts';
import type { Surroundings } from '../../model/surroundings.ts';
import { nearestName } from '../../validate/nearest-name.ts';
import { nameWords } from './name-words.ts';
import { placeTools } from './place-tools.ts';
import type { PlacedTool } from './place-tools.ts';

/**
 * A skill that Claude Code can't preload. `disabled`: it is there, for people only; `near`: another one has nearly that
 * name; `missing`: the skills of the agent's project or plugin are in sight and lack it; `unseen`: it may lie elsewhere.
 */
export interface MissingSkill {
  readonly kind: 'disabled' | 'near' | 'missing' | 'unseen';
  readonly skill: string;
  /** The skill that is meant; empty except for `near`. */
  readonly near: string;
  /** The first place that names the skill. */
  readonly at: Range;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly fixes: readonly Fix[];
}

type Context = Pick<FileContext<Json>, 'document' | 'host' | 'surroundings'>;

/** Finds the entries of `skills` that no skill in sight and none of Claude Code's own answers to, each once, in source order. */
export function findMissingSkills({ document, host, surroundings }: Context): readonly MissingSkill[] {
  const { frontmatter } = document;
  if (frontmatter.kind !== 'read' || !frontmatter.entries.some(({ key }) => key === 'skills')) return [];
  const reading = readAsHost(document, host);
  if (reading.kind !== 'read') return [];
  // Entries are split at commas and blanks, as those of `tools` are.
  const entries = placeTools(document, 'skills', ownValue(reading.fields, 'skills') ?? null);
  const known = new Set([...surroundings.skills, ...host.bundledSkills]);
  const lost = entries.filter(({ entry }) => !known.has(entry.text) && !isNoName(entry.text));
  const firsts = new Map(lost.toReversed().map((placed) => [placed.entry.text, placed] as const));
  return [...firsts.values()].toReversed().map((placed) => explain(placed, known, surroundings));
}

/** A slash or a pattern is a wrong value, whatever skills there are. */
function isNoName(name: string): boolean {
  return name.startsWith('/') || name.includes('*');
}

function explain({ entry, range, isExact }: PlacedTool, known: ReadonlySet<string>, surroundings: Surroundings): MissingSkill {
  const skill = entry.text;
  const found = { skill, at: range, near: '', severity: 'warning', certainty: 'likely', fixes: [] } as const;
  if (surroundings.disabledSkills.includes(skill)) return { ...found, kind: 'disabled' };
  const certainty = surroundings.hasSkills && !isOfOtherPlugin(skill, known) ? 'likely' : 'possible';
  const near = nearestName(skill, known);
  if (near !== undefined) return { ...found, kind: 'near', near, certainty, fixes: isExact ? [renameSkill(range, near)] : [] };
  return certainty === 'likely' ? { ...found, kind: 'missing' } : { ...found, kind: 'unseen', certainty, severity: 'info' };
}

/** `plugin:skill` of a plugin of which no skill is in sight. */
function isOfOtherPlugin(skill: string, known: ReadonlySet<string>): boolean {
  const prefix = skill.slice(0, skill.indexOf(':') + 1);
  return prefix !== '' && ![...known].some((name) => name.startsWith(prefix));
}

function renameSkill(range: Range, near: string): Fix {
  return { title: `Write ${nameWords([near], 'and')}`, safety: 'suggestion', edits: [{ range, text: near }] };
}
