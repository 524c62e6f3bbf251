import { measureExtraction } from '../extract/extraction.ts';
import type { Extraction } from '../extract/extraction.ts';
import { plural } from '../report/count-findings.ts';
import type { ExtractRun } from '../run/extract-agents.ts';

/** What an extraction comes to, in sentences: what comes from the packs, the sizes, and what was left alone and why. */
export function describeExtraction({ extraction, unread, miscounted }: ExtractRun): string {
  const { items, rebuiltItems, overriddenItems, itemsLeftAlone, charactersBefore, charactersAfter } = measureExtraction(extraction);
  const rebuilt = extraction.agents.filter(({ outcome }) => outcome === 'rebuilt').length;
  const lines = [
    ...describePacks(extraction),
    `${rebuiltItems} of ${plural(items, 'item')} (${percent(rebuiltItems, items)}) come byte for byte from a pack and its slots, ${overriddenItems} (${percent(overriddenItems, items)}) by override, ${itemsLeftAlone} (${percent(itemsLeftAlone, items)}) stay in files that are left alone.`,
    `Rule blocks: ${charactersBefore} characters; packs, sources and blocks that are left alone: ${charactersAfter} (${percent(charactersAfter, charactersBefore)}).`,
    `Checked: the sources of ${plural(rebuilt, 'agent')} were merged and rendered, and gave every rule block back byte for byte.`,
    ...describeMiscounted(miscounted),
    ...describeLeftAlone(extraction),
    ...(extraction.without.length === 0 ? [] : [`Without a rule block: ${plural(extraction.without.length, 'file')}.`]),
    ...unread.map((path) => `Not readable: ${path}.`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function describePacks({ packs, agents }: Extraction): readonly string[] {
  return packs.map(({ name }) => {
    const users = agents.filter((agent) => agent.outcome === 'rebuilt' && agent.pack === name).length;
    return `Rule pack ${name}: ${plural(users, 'agent')}.`;
  });
}

function describeMiscounted(miscounted: ExtractRun['miscounted']): readonly string[] {
  if (miscounted.length === 0) return [];
  const reasons = miscounted.map(({ path, declared, held }) => `  ${path}: it declares ${declared} rules and holds ${held}`);
  return [`To be mended before \`render\` takes it: ${plural(miscounted.length, 'agent')}.`, ...reasons];
}

function describeLeftAlone({ agents }: Extraction): readonly string[] {
  const left = agents.flatMap((agent) => (agent.outcome === 'left-alone' ? [`  ${agent.path}: ${agent.reason}`] : []));
  return left.length === 0 ? [] : [`Left alone, and not written: ${plural(left.length, 'agent')}.`, ...left];
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? '0.0' : ((part * 100) / whole).toFixed(1)} %`;
}
