import overrideWithoutEffect from '../lint/rules/rules/override-without-effect.ts';
import unknownSlot from '../lint/rules/rules/unknown-slot.ts';
import type { ComposedField } from '../model/composed-agent.ts';
import type { Finding } from '../model/finding.ts';
import { containsRange } from '../model/range.ts';
import type { SourceText } from '../model/report.ts';
import type { OverrideLayer } from '../model/rule-pack.ts';
import { nearestName } from '../validate/nearest-name.ts';
import { mergeFinding } from './compose-finding.ts';
import { OVERRIDES_FILE, readOverrides } from './read-overrides.ts';
import type { ProjectOverrides } from './read-overrides.ts';
import { findInRules } from './resolve-layers.ts';

/** The overrides that hold for an agent file: those in the nearest `rules` folder beside it or above. */
export function overridesFor(path: string, files: readonly SourceText[]): ProjectOverrides | undefined {
  const file = findInRules(path, OVERRIDES_FILE, files);
  return file === undefined ? undefined : readOverrides(file);
}

/** The layers of overrides that are laid over an agent, the lower first. */
export function layersFor(name: string, overrides: ProjectOverrides | undefined): readonly OverrideLayer[] {
  const own = overrides?.agents.get(name)?.layer;
  return [...(overrides?.every === undefined ? [] : [overrides.every]), ...(own === undefined ? [] : [own])];
}

/** The fields of an agent with the settings of the project in their place, or after them. */
export function applySettings(fields: readonly ComposedField[], layers: readonly OverrideLayer[]): readonly ComposedField[] {
  const merged = new Map(fields.map((field) => [field.key, field]));
  for (const setting of layers.flatMap(({ settings }) => settings)) {
    if (setting.value === null) merged.delete(setting.key);
    else merged.set(setting.key, setting);
  }
  return [...merged.values()];
}

/** True for a finding that a change for every agent does nothing here, which only matters when it does nothing anywhere. */
export function isIdleForOne({ rule, place }: Finding, overrides: ProjectOverrides | undefined): boolean {
  if (overrides?.everyRange === undefined || place.path !== overrides.path || place.range === null) return false;
  return [overrideWithoutEffect.id, unknownSlot.id].includes(rule) && containsRange(overrides.everyRange, place.range);
}

/** Changes of rules for an agent that has no rule pack, at its name in the overrides. */
export function findChangesWithoutPack(name: string, overrides: ProjectOverrides | undefined): readonly Finding[] {
  const own = overrides?.agents.get(name);
  if (overrides === undefined || own === undefined || !changesRules(own.layer)) return [];
  return [mergeFinding(overrideWithoutEffect, { messageId: 'noPack', data: { name }, path: overrides.path, range: own.nameRange })];
}

/** Changes of the rules of every agent where no agent has a rule pack. */
export function findChangesWithoutPacks({ path, every, everyRange }: ProjectOverrides): readonly Finding[] {
  if (every === undefined || everyRange === undefined || !changesRules(every)) return [];
  return [mergeFinding(overrideWithoutEffect, { messageId: 'noPackAnywhere', path, range: everyRange })];
}

function changesRules({ slots, omit, override, append, rules, parts }: OverrideLayer): boolean {
  const changes = [omit, override, append, rules, parts.omit, parts.override, parts.append];
  return slots.size > 0 || changes.some((list) => list.length > 0);
}

/** Overrides of agents that no source is named after. */
export function findUnknownAgents({ path, agents }: ProjectOverrides, names: readonly string[]): readonly Finding[] {
  return [...agents].flatMap(([name, { nameRange: range }]) => {
    if (names.includes(name)) return [];
    const near = nearestName(name, names);
    if (near === undefined) return [mergeFinding(overrideWithoutEffect, { messageId: 'noAgent', data: { name }, path, range })];
    return [mergeFinding(overrideWithoutEffect, { messageId: 'noAgentNear', data: { name, near }, path, range })];
  });
}
