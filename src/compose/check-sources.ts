import leftOverSlot from '../lint/rules/rules/left-over-slot.ts';
import packCycle from '../lint/rules/rules/pack-cycle.ts';
import { compareFindings, compareText } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { SourceText } from '../model/report.ts';
import type { PackText, RulePack } from '../model/rule-pack.ts';
import { composeAgent, listSources } from './compose-agent.ts';
import type { ComposeSources, Composition } from './compose-agent.ts';
import { composeRuleBlock } from './compose-rule-block.ts';
import { findChangesWithoutPacks, findUnknownAgents } from './project-layers.ts';
import { readOverrides } from './read-overrides.ts';
import { readRulePack } from './read-rule-pack.ts';

/** What the linter's own rules report as well. */
const REPORTED_ELSEWHERE: ReadonlySet<string> = new Set([
  'frontmatter/invalid-value',
  'references/missing-agent',
  'project/duplicate-name',
]);

/**
 * What is wrong with rule packs, used or not, and with the way in which agents use them: everything under `rules/` that
 * merging every source would report, each once, sorted.
 * @param isLinted which packs are checked although no agent uses them, by path; default: all
 */
export function checkSources(sources: ComposeSources, isLinted: (path: string) => boolean = () => true): readonly Finding[] {
  const readings = sources.packs.map(readRulePack);
  const packs = readings.map(({ pack }) => pack);
  const composed = listSources(sources.agents).flatMap((name): readonly Composed[] => {
    const composition = composeAgent(name, sources);
    return composition.kind === 'composed' ? [composition] : [];
  });
  const found = [
    ...readings.filter(({ pack }) => isLinted(pack.path)).flatMap(({ pack, findings }) => [...findings, ...checkAlone(pack, packs)]),
    ...composed.flatMap(({ findings }) => findings),
    ...(sources.overrides ?? []).flatMap((file) => checkOverrides(file, { isLinted: isLinted(file.path), composed })),
  ];
  const unique = new Map<string, Finding>();
  for (const finding of found.filter(({ rule }) => !REPORTED_ELSEWHERE.has(rule)).toSorted(compareFindings)) {
    if (!unique.has(keyOf(finding))) unique.set(keyOf(finding), finding);
  }
  return [...unique.values()];
}

type Composed = Extract<Composition, { kind: 'composed' }>;

/** What is wrong with overrides: their shape, agents that do not exist, and changes that do nothing to any agent. */
function checkOverrides(
  file: SourceText,
  { isLinted, composed }: { readonly isLinted: boolean; readonly composed: readonly Composed[] },
): readonly Finding[] {
  const own = composed.filter(({ agent }) => agent.overrides === file.path);
  if (own.length === 0 && !isLinted) return [];
  const overrides = readOverrides(file);
  const names = own.map(({ agent }) => agent.name);
  const onPacks = own.filter(({ agent }) => agent.ruleBlock !== undefined);
  const [first, ...others] = onPacks.map(({ idle }) => idle.filter(({ place }) => place.path === file.path));
  const everywhere = (first ?? []).filter((finding) => others.every((idle) => idle.some((other) => keyOf(other) === keyOf(finding))));
  const withoutPacks = own.some(usesPack) ? [] : findChangesWithoutPacks(overrides);
  return [...overrides.findings, ...findUnknownAgents(overrides, names), ...withoutPacks, ...everywhere];
}

/** True for an agent with a `rule_pack`, be it one that can't be found. */
function usesPack({ agent }: Composed): boolean {
  return agent.fields.some(({ key }) => key === 'rule_pack');
}

const NO_CHANGES = {
  omit: [],
  override: [],
  append: [],
  rules: [],
  parts: { omit: [], override: [], append: [] },
  preamble: undefined,
  trailer: undefined,
  layout: undefined,
};

/** Merges a pack with those below it as an agent would that changes nothing; slots without a default are left to agents. */
function checkAlone(pack: RulePack, packs: readonly RulePack[]): readonly Finding[] {
  const nowhere = { start: 0, end: 0 };
  const use: PackText = { path: pack.path, text: pack.name, range: nowhere };
  const nothing = { ...NO_CHANGES, path: pack.path, slots: new Map() };
  const body: PackText = { path: pack.path, text: '', range: nowhere };
  const { findings } = composeRuleBlock({ ...nothing, use, pack }, { packs, body });
  return findings.filter(({ rule, messageId }) => rule !== leftOverSlot.id || messageId !== 'noValue');
}

function keyOf({ rule, message, place, related }: Finding): string {
  // A circle of packs is one mistake, wherever one enters it.
  if (rule === packCycle.id) return JSON.stringify([rule, ...[place, ...related].map(({ path }) => path).toSorted(compareText)]);
  return JSON.stringify([rule, message, place.path, place.range?.start ?? null, place.range?.end ?? null]);
}
