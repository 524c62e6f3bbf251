import { compareText } from '../model/finding.ts';
import { createLineIndex } from '../model/line-index.ts';
import type { LineIndex } from '../model/line-index.ts';
import type { Range } from '../model/range.ts';
import type { RenderedFile } from '../model/rendered.ts';

/**
 * The map of a rendered file as JSON text (`schemas/source-map.schema.json`): for each stretch of the output, the place
 * in a source that it comes from, or what the renderer generated.
 * @param lines line index of every source, by path
 */
export function toSourceMap(file: Pick<RenderedFile, 'path' | 'text' | 'segments'>, lines: ReadonlyMap<string, LineIndex>): string {
  const output = createLineIndex(file.text);
  const paths = file.segments.flatMap(({ origin }) => (origin.kind === 'source' ? [origin.path] : []));
  const sources = [...new Set(paths)].toSorted(compareText);
  const segments = file.segments.map(({ range, origin }) => ({
    range: placeOf(range, output),
    origin:
      origin.kind === 'generated'
        ? { generated: origin.what }
        : { source: sources.indexOf(origin.path), range: placeOf(origin.range, lines.get(origin.path) ?? createLineIndex('')) },
  }));
  const rows = segments.map((segment) => `    ${JSON.stringify(segment)}`).join(',\n');
  const list = sources.map((source) => `    ${JSON.stringify(source)}`).join(',\n');
  return `{
  "generator": "subagent-kit",
  "version": 1,
  "file": ${JSON.stringify(file.path)},
  "sources": ${list === '' ? '[]' : `[\n${list}\n  ]`},
  "segments": ${rows === '' ? '[]' : `[\n${rows}\n  ]`}
}
`;
}

function placeOf(range: Range, lines: LineIndex): { readonly start: object; readonly end: object } {
  const at = (offset: number): object => ({ ...lines.pointAt(offset), offset });
  return { start: at(range.start), end: at(range.end) };
}
