import { describe, expect, test } from 'vitest';
import { drawGraph } from '../../src/graph/draw-graph.ts';
import { toDot } from '../../src/graph/to-dot.ts';
import { toGraphJson } from '../../src/graph/to-json.ts';
import { toMermaid } from '../../src/graph/to-mermaid.ts';
import { createLineIndex } from '../../src/model/line-index.ts';
import { graphOf } from './graph-of.ts';

const body = 'Delegate the schema\nto nobody.\n\n- Coordinate with db-admin.md\n- Escalate to tech-lead\n';
const small = graphOf({
  'agents/a.md': { name: 'planner', body },
  'agents/db-admin.md': { name: 'senior-db-admin', body: 'Tune.\n' },
});
const hostile = '"]; x[label="<img src=x onerror=y>\\" `end` #35; \u001b[2J\u202e';

describe('the formats of the graph', () => {
  test('are a Mermaid flow chart', () => {
    expect(toMermaid(drawGraph(small, false)).split('\n').slice(0, 13)).toEqual([
      '%% 2 agents, 2 hand-offs, 0 validations, 1 by another name, 1 missing',
      '%% 0 hubs, 0 isolated, 0 cycles',
      'flowchart LR',
      '  n0["planner"]',
      '  n1["senior-db-admin<br>called db-admin"]',
      '  subgraph g1["missing"]',
      '    n2["tech-lead<br>missing"]',
      '  end',
      '  n0 --> n1',
      '  n0 --> n2',
      '  classDef missing fill:#fdecea,stroke:#c0392b,color:#c0392b,stroke-dasharray:4 3',
      '  classDef builtin fill:#eeeeee,stroke:#888888',
      '  classDef note fill:none,stroke:none,color:#666666',
    ]);
    expect(toMermaid(drawGraph(small, false))).toContain('  linkStyle 0 stroke:#d68910\n');
  });

  test('are a digraph in the language of Graphviz', () => {
    const dot = toDot(drawGraph(small, false));
    expect(dot).toContain('  n1 [label="senior-db-admin\\ncalled db-admin", fillcolor="#eef3fb", color="#5b7db1"];\n');
    expect(dot).toContain('  n0 -> n1 [color="#d68910"];\n  n0 -> n2;\n}\n');
  });

  test('are JSON with lines and columns', () => {
    expect(toGraphJson(small, new Map([['agents/a.md', createLineIndex(body)]]))).toMatchObject({
      version: 1,
      agents: [
        { id: 0, name: 'planner' },
        { id: 1, name: 'senior-db-admin', path: 'agents/db-admin.md' },
        { id: 2, kind: 'missing', path: null },
      ],
      handOffs: [
        { from: 0, to: 1, kind: 'coordinates', writtenAs: 'db-admin', places: [{ line: 4, column: 19 }] },
        { from: 0, to: 2, writtenAs: null, places: [{ line: 5, column: 15 }] },
      ],
    });
  });

  test('escape names of any kind', () => {
    const drawing = drawGraph(graphOf({ 'agents/a.md': { name: hostile, body: 'Delegate to tech-lead.\n' } }), false);
    const [, label = ''] = /n0\["([^"\n]*)"\]/.exec(toMermaid(drawing)) ?? [];
    expect(label).toMatch(/^[^"<>`\\[\]#]*(?:#\d+;[^"<>`\\[\]#]*)+$/);
    const dotLabel = /n0 \[label="((?:[^"\\]|\\["\\n])*)"/.exec(toDot(drawing))?.[1] ?? '';
    expect(dotLabel).toContain('\\"]; x[label=\\"<img');
    expect(`${toMermaid(drawing)}${toDot(drawing)}`).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('a large graph', () => {
  const callers = Array.from({ length: 200 }, (_, n) => [
    `agents/some/a${n}.md`,
    { name: `caller-${n}`, body: n < 190 ? 'Delegate to web-tester.\n' : `Delegate to web-tester, then escalate to caller-${n - 1}.\n` },
  ]);
  const quiet = Array.from({ length: 20 }, (_, n) => [`agents/quiet/q${n}.md`, { name: `quiet-${n}`, body: 'Wait.\n' }]);
  const large = graphOf({
    ...Object.fromEntries(callers),
    ...Object.fromEntries(quiet),
    'agents/web-tester.md': { name: 'web-tester', body: 'Test.\n' },
  });

  test('leaves out lines to its hubs and agents without a line, and says so', () => {
    const drawing = drawGraph(large, false);
    expect(drawing.lines.length).toBeLessThan(20);
    expect(drawing.summary.at(-1)).toBe('200 lines to hubs are left out');
    const labels = drawing.frames.flatMap(({ boxes }) => boxes.map(({ label }) => label.join(' / ')));
    expect(labels).toContain('web-tester / 200 call it');
    expect(labels).toContain('20 neither call nor are called');
  });

  test('is drawn whole when that is asked for', () => {
    const drawing = drawGraph(large, true);
    expect(drawing.frames.flatMap(({ boxes }) => boxes)).toHaveLength(221);
    expect(drawing.lines.length).toBeGreaterThan(200);
  });
});
