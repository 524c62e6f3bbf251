import type { Box, Drawing, Line } from './draw-graph.ts';

/** What Mermaid reads as itself between quotes; everything else is written as an entity. */
const PLAIN = /[^\p{L}\p{N} _.,:/()+-]/gu;
const STYLES = [
  'classDef missing fill:#fdecea,stroke:#c0392b,color:#c0392b,stroke-dasharray:4 3',
  'classDef builtin fill:#eeeeee,stroke:#888888',
  'classDef note fill:none,stroke:none,color:#666666',
  'classDef hub stroke-width:3px',
];

/** The drawing as a Mermaid flow chart. */
export function toMermaid({ summary, frames, lines }: Drawing): string {
  const boxes = frames.flatMap((frame) => frame.boxes);
  const groups = frames.flatMap(({ label, boxes: inside }, index) => {
    if (label === '') return inside.map(boxLine);
    return [`  subgraph g${index}["${escape(label)}"]`, ...inside.map((box) => `  ${boxLine(box)}`), '  end'];
  });
  const classes: readonly (readonly [string, (box: Box) => boolean])[] = [
    ['missing', ({ kind }) => kind === 'missing'],
    ['builtin', ({ kind }) => kind === 'built-in'],
    ['note', ({ kind }) => kind === 'note'],
    ['hub', ({ isHub }) => isHub],
  ];
  const used = classes.flatMap(([name, has]) => {
    const ids = boxes.filter(has).map(({ id }) => id);
    return ids.length === 0 ? [] : [`  class ${ids.join(',')} ${name}`];
  });
  const colored = [linkStyle(lines, ({ isRenamed }) => isRenamed, '#d68910'), linkStyle(lines, isCycleOnly, '#7d5ba6')];
  return [
    ...summary.map((line) => `%% ${line}`),
    'flowchart LR',
    ...groups,
    ...lines.map(({ from, to, kind }) => `  ${from} ${kind === 'validates' ? '-.->' : '-->'} ${to}`),
    ...STYLES.map((style) => `  ${style}`),
    ...used,
    ...colored.filter((line) => line !== ''),
    '',
  ].join('\n');
}

function boxLine({ id, label }: Box): string {
  return `  ${id}["${label.map(escape).join('<br>')}"]`;
}

function isCycleOnly({ isRenamed, isInCycle }: Line): boolean {
  return isInCycle && !isRenamed;
}

function linkStyle(lines: readonly Line[], has: (line: Line) => boolean, color: string): string {
  const indexes = lines.flatMap((line, index) => (has(line) ? [index] : []));
  return indexes.length === 0 ? '' : `  linkStyle ${indexes.join(',')} stroke:${color}`;
}

function escape(text: string): string {
  return text.replace(PLAIN, (character) => `#${character.codePointAt(0) ?? 0};`);
}
