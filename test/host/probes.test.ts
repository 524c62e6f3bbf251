import { expect, test } from 'vitest';
import type { LoadVerdict, Scope } from '../../src/model/load.ts';
import { loadText } from './load-text.ts';
import { readLines, valueAt } from './read-fixtures.ts';

/** Files of our own and what version 2.1.330 did with them, asked on Linux without an account. */
const probes = readLines(new URL('probes.jsonl', import.meta.url));

test('reads every probe as the real program read it', () => {
  const differences = probes.flatMap((probe) => {
    const load = loadText(String(valueAt(probe, 'text')), { scope: scopeOf(probe), path: pathOf(probe) });
    const said = registered(load);
    const host = valueAt(probe, 'host');
    const wanted =
      valueAt(host, 'listed') === true ? [valueAt(host, 'name'), valueAt(host, 'description'), valueAt(host, 'model') ?? null] : null;
    return JSON.stringify(said) === JSON.stringify(wanted) ? [] : [{ id: valueAt(probe, 'id'), said, wanted }];
  });
  expect(probes.length).toBeGreaterThan(1900);
  expect(differences).toEqual([]);
});

test('grants every launched probe the tools that the real program granted', () => {
  const launched = probes.filter((probe) => valueAt(probe, 'host', 'granted') !== undefined);
  const differences = launched.flatMap((probe) => {
    const said = grantedBy(loadText(String(valueAt(probe, 'text'))));
    const host = valueAt(probe, 'host', 'granted');
    const wanted = host === 'refused' ? [] : Array.isArray(host) ? host.toSorted() : host;
    return JSON.stringify(said) === JSON.stringify(wanted) ? [] : [{ id: valueAt(probe, 'id'), said, wanted }];
  });
  expect(launched.length).toBeGreaterThan(200);
  expect(differences).toEqual([]);
});

function scopeOf(probe: unknown): Scope {
  const scope = valueAt(probe, 'scope');
  return scope === 'plugin' || scope === 'user' ? scope : 'project';
}

/** The program saw each probe as `wNNNN.md`, which names a plugin's agent without a name. */
function pathOf(probe: unknown): string {
  return `agents/w${String(valueAt(probe, 'id')).slice(-4)}.md`;
}

function registered(load: LoadVerdict): readonly unknown[] | null {
  return load.as === null ? null : [load.as.name, load.as.description, load.as.model];
}

/** Tools that only some sessions offer were absent from the session that was asked. */
function grantedBy(load: LoadVerdict): unknown {
  const { tools, maybeAbsent = [] } = load.as ?? {};
  return tools === null ? 'inherited' : (tools ?? []).filter((tool) => !maybeAbsent.includes(tool)).toSorted();
}
