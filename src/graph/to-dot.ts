import type { Box, Drawing, Line } from './draw-graph.ts';

const FILLS: Readonly<Record<Box['kind'], string>> = {
  agent: 'fillcolor="#eef3fb", color="#5b7db1"',
  'built-in': 'fillcolor="#eeeeee", color="#888888"',
  missing: 'fillcolor="#fdecea", color="#c0392b", fontcolor="#c0392b", style="rounded,filled,dashed"',
  note: 'shape=plain, style="", fontcolor="#666666"',
};

/** The drawing in the language of Graphviz. */
export function toDot({ summary, frames, lines }: Drawing): string {
  const head = [
    'digraph agents {',
    `  graph [rankdir=LR, ranksep=1.2, nodesep=0.18, fontname="Helvetica", fontsize=12, labelloc=b, label=${quote(summary.join('\n'))}];`,
    '  node [shape=box, style="rounded,filled", fontname="Helvetica", fontsize=11, height=0.3, margin="0.16,0.06"];',
    '  edge [color="#8a97ab", arrowsize=0.6];',
  ];
  const clusters = frames.flatMap(({ label, boxes }, index) => {
    const inside = boxes.map(boxLine);
    if (label === '') return inside;
    return [
      `  subgraph cluster_${index} {`,
      `    label=${quote(label)}; color="#bbbbbb"; labelloc=t;`,
      ...inside.map((line) => `  ${line}`),
      '  }',
    ];
  });
  return [...head, ...clusters, ...lines.map(edgeLine), '}', ''].join('\n');
}

function boxLine({ id, label, kind, isHub }: Box): string {
  return `  ${id} [label=${quote(label.join('\n'))}, ${FILLS[kind]}${isHub ? ', penwidth=2.5, fontsize=14' : ''}];`;
}

function edgeLine({ from, to, kind, isRenamed, isInCycle }: Line): string {
  const attributes = [
    ...(kind === 'validates' ? ['style=dashed'] : []),
    ...(isRenamed ? ['color="#d68910"'] : isInCycle ? ['color="#7d5ba6"'] : []),
  ];
  return `  ${from} -> ${to}${attributes.length === 0 ? '' : ` [${attributes.join(', ')}]`};`;
}

/** In quotes a backslash begins an escape; a line end is written as one. */
function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
