import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsFor } from '../../src/host/host-facts.ts';
import { readAsHost } from '../../src/host/read-as-host.ts';
import { resolveToolEntry } from '../../src/host/resolve-tool.ts';
import { readToolEntries } from '../../src/host/tool-entries.ts';
import type { LoadVerdict } from '../../src/model/load.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { loadText } from './load-text.ts';
import { SHARED, hasShared, isRecord, readLines, valueAt } from './read-fixtures.ts';

/** Several files, other inputs than files, or tools that only some sessions offer. */
const LEFT_OUT = ['builtin-tool-names', 'mcp-tool-patterns', 'cli-agents-json', 'agent-selection', 'precedence-discovery-plugins', 'files'];

interface Case {
  readonly id: string;
  readonly text: string;
  readonly host: unknown;
}

function readCases(version: string): readonly Case[] {
  return readLines(new URL('host/cases.jsonl', SHARED)).flatMap((row) => {
    const [file, host] = [valueAt(row, 'file'), valueAt(row, 'host', version)];
    const isComparable =
      typeof file === 'string' && file.endsWith('.md') && isRecord(host) && !LEFT_OUT.includes(String(valueAt(row, 'group')));
    return isComparable ? [{ id: String(valueAt(row, 'id')), text: readFileSync(new URL(`host/${file}`, SHARED), 'utf8'), host }] : [];
  });
}

function hostVerdicts(verdict: unknown): readonly string[] {
  const said = String(verdict);
  if (said.startsWith('skipped')) return ['skipped'];
  return ['loads-with-zero-tools', 'loads-but-spawn-refused'].includes(said) ? ['no-tools'] : ['loads', 'retried'];
}

/**
 * The contract: a known tool that only some sessions offer never makes `no-tools`. The session that was asked offered none of
 * them, so a file that names nothing else cannot be compared.
 */
function namesSessionToolsOnly(text: string): boolean {
  const facts = factsFor();
  const reading = readAsHost(parseAgent({ path: 'agents/file.md', text }), facts);
  const entries = reading.kind === 'read' ? readToolEntries(reading.fields['tools']) : [];
  const resolutions = entries.map((entry) => resolveToolEntry(entry, facts));
  return entries.length > 0 && resolutions.every((found) => found.kind === 'tool' && found.availability === 'session-dependent');
}

describe.skipIf(!hasShared).each(['2.1.330', '2.1.197'])('against the recorded cases of %s (needs ../shared)', (version) => {
  const cases = hasShared ? readCases(version) : [];
  const loads = new Map(cases.map(({ id, text }): [string, LoadVerdict] => [id, loadText(text, { version })]));

  test('gives the verdict of every case', () => {
    const compared = cases.filter(({ text }) => !namesSessionToolsOnly(text));
    const wrong = compared.filter(({ id, host }) => !hostVerdicts(valueAt(host, 'verdict')).includes(loads.get(id)?.verdict ?? ''));
    expect(compared.length).toBeGreaterThan(370);
    expect(wrong.map(({ id }) => `${id}: ${loads.get(id)?.verdict}`)).toEqual([]);
  });

  test('reads name, description and model of every listed case', () => {
    const listed = cases.filter(({ id, host }) => isRecord(valueAt(host, 'reported')) && loads.get(id)?.as !== null);
    const wrong = listed.filter(({ id, host }) => {
      const { as } = loads.get(id) ?? {};
      const description = String(valueAt(host, 'reported', 'description'));
      const isClipped = description.endsWith('…') || /\[\+\d+\]$/.test(description);
      const model = valueAt(host, 'reported', 'model') ?? null;
      return as?.name !== valueAt(host, 'reported', 'name') || as?.model !== model || (!isClipped && as?.description !== description);
    });
    expect(listed.length).toBeGreaterThan(300);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('grants the tools of every case that names tools', () => {
    const compared = cases.filter(
      ({ id, host }) => Array.isArray(valueAt(host, 'subagent', 'tools')) && Array.isArray(loads.get(id)?.as?.tools),
    );
    const wrong = compared.filter(({ id, host }) => {
      const tools = valueAt(host, 'subagent', 'tools');
      return JSON.stringify(loads.get(id)?.as?.tools?.toSorted()) !== JSON.stringify(Array.isArray(tools) ? tools.toSorted() : tools);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
