import { describe, expect, test } from 'vitest';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import type { Finding } from '../../src/model/finding.ts';
import { LIMITS } from '../../src/parse/limits.ts';
import { HOSTILE_TEXTS } from '../../scripts/hostile-texts.ts';

async function findingsOf(text: string): Promise<readonly Finding[]> {
  const { files } = await createToolkit(createMemoryHost({ 'agents/x.md': text })).lint(['agents'], { preset: 'all', config: 'none' });
  return files.flatMap(({ findings }) => findings);
}

/** Pieces so short that a file can hold more of them than a call can have arguments. */
const MANY = ['nothing but bytes', 'equal keys', 'short headings', 'short items', 'paths in a script', 'carriage returns'];

describe('a file that is written to be slow', () => {
  test.each(Object.entries(HOSTILE_TEXTS))('ends with findings in its text, and no crash of a rule: %s', async (_name, textOf) => {
    const text = textOf(20_000);
    const findings = await findingsOf(text);
    expect(findings.filter(({ rule }) => rule === 'internal/rule-crashed')).toEqual([]);
    // One more says that there are more.
    expect(findings.length).toBeLessThanOrEqual(LIMITS.findingsPerFile + 1);
    expect(findings.every(({ place: { range } }) => range === null || (range.start <= range.end && range.end <= text.length))).toBe(true);
  });

  test.each(MANY)('may have the size that is the limit: %s', { timeout: 120_000 }, async (name) => {
    const text = HOSTILE_TEXTS[name]?.(330_000) ?? '';
    expect(text.length).toBeGreaterThan(300_000);
    const findings = await findingsOf(text);
    expect(findings.filter(({ rule }) => rule === 'internal/rule-crashed')).toEqual([]);
  });
});
