import { rules } from '../../generated/rules.ts';
import { drawGraph } from '../../graph/draw-graph.ts';
import { toDot } from '../../graph/to-dot.ts';
import { toGraphJson } from '../../graph/to-json.ts';
import { toMermaid } from '../../graph/to-mermaid.ts';
import { plural } from '../../report/count-findings.ts';
import { escapeControls } from '../../report/json.ts';
import { visibleText } from '../../report/visible-text.ts';
import { drawSvg } from '../../run/draw-svg.ts';
import { graphAgents, type GraphRun } from '../../run/graph-agents.ts';
import { toRunRequest } from '../../run/lint-options.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { EXIT } from '../exit-codes.ts';
import type { GraphFlags } from '../flags.ts';
import { toLintOptions } from '../run-options.ts';
import type { Terminal } from '../terminal.ts';

/** Draws who hands work to whom, to standard output or to a file. Throws `SetupError`. */
export async function graph(terminal: Terminal, paths: readonly string[], flags: GraphFlags): Promise<number> {
  const host = createNodeHost({ cwd: terminal.cwd });
  const run = await graphAgents(host, paths, toRunRequest(toLintOptions(flags), { registry: rules }));
  const text = await formatGraph(run, flags);
  if (flags.outputFile === undefined) await terminal.stdout.write(text);
  else await host.writeText(flags.outputFile, text);
  if (run.unread.length > 0) {
    const names = run.unread.map(visibleText).join(', ');
    await terminal.stderr.write(`subagent-kit: ${plural(run.unread.length, 'file')} could not be read: ${names}\n`);
  }
  return EXIT.ok;
}

async function formatGraph({ graph: found, lines }: GraphRun, { format, full }: GraphFlags): Promise<string> {
  if (format === 'json') return `${escapeControls(JSON.stringify(toGraphJson(found, lines), null, 2))}\n`;
  const drawing = drawGraph(found, full === true);
  if (format === 'mermaid') return toMermaid(drawing);
  const dot = toDot(drawing);
  return format === 'dot' ? dot : drawSvg(dot);
}
