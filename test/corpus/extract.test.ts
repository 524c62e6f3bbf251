import { beforeAll, describe, expect, test } from 'vitest';
import { composeAgent } from '../../src/compose/compose-agent.ts';
import { extractPacks } from '../../src/extract/extract-packs.ts';
import { measureExtraction } from '../../src/extract/extraction.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { factsFor } from '../../src/host/host-facts.ts';
import type { AgentDocument } from '../../src/model/agent-document.ts';
import { ownValue } from '../../src/model/json.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { findTarget, renderAgent } from '../../src/render/render-agent.ts';
import { hasShared, sharedFiles } from './shared.ts';

describe.skipIf(!hasShared)('two hundred pages of copied rules (skipped without ../shared)', { timeout: 300_000 }, () => {
  let documents: readonly AgentDocument[] = [];
  let extraction: Extraction;

  beforeAll(() => {
    const texts = ['corpus/sutazai', 'team'].flatMap((folder) =>
      [...sharedFiles(folder)].map(([path, text]) => ({ path: `${folder}/${path}`, text })),
    );
    documents = texts.map(parseAgent);
    extraction = extractPacks(documents, 'rules');
    console.info(measureExtraction(extraction));
  }, 300_000);

  test('come for three items in five byte for byte from the packs', () => {
    const { items, rebuiltItems, overriddenItems, itemsLeftAlone } = measureExtraction(extraction);
    expect(rebuiltItems / items).toBeGreaterThanOrEqual(0.64);
    expect(rebuiltItems + overriddenItems + itemsLeftAlone).toBe(items);
    expect(itemsLeftAlone / items).toBeLessThanOrEqual(0.08);
  });

  test('take less than half of the room, with the blocks that are left alone', () => {
    const { charactersBefore, charactersAfter } = measureExtraction(extraction);
    expect(charactersAfter / charactersBefore).toBeLessThanOrEqual(0.46);
  });

  test('come out of the rendered sources as they were, byte for byte', () => {
    const target = findTarget('claude-code');
    if (target === undefined) throw new Error('no target claude-code');
    const packs = extraction.packs.map(({ name, text }) => ({ path: `rules/${name}.rules.yaml`, text }));
    const lost = extraction.agents.filter((one) => {
      if (one.outcome === 'left-alone') return false;
      const source = parseAgent({ path: one.path, text: one.text });
      const name = source.frontmatter.kind === 'read' ? ownValue(source.frontmatter.value, 'name') : undefined;
      const composition = composeAgent(String(name), {
        agents: [source],
        packs: packs.filter((pack) => pack.path === `rules/${one.pack}.rules.yaml`),
      });
      const text = composition.kind === 'composed' ? renderAgent(composition.agent, { target, host: factsFor() }).text : '';
      return !text.includes(blockOf(documents.find(({ path }) => path === one.path)));
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  test('are left alone only where they were written by hand', () => {
    const left = extraction.agents.filter(({ outcome }) => outcome === 'left-alone');
    expect(left.length).toBeLessThanOrEqual(9);
    expect(extraction.agents).toHaveLength(documents.filter(({ ruleBlock }) => ruleBlock !== undefined).length);
  });
});

function blockOf(document: AgentDocument | undefined): string {
  const range = document?.ruleBlock?.range;
  if (document === undefined || range === undefined) throw new Error('no rule block');
  return document.text.slice(range.start, range.end);
}
