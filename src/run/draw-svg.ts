/** Draws what is written in the language of Graphviz; the layout engine is large, and loaded only here. */
export async function drawSvg(dot: string): Promise<string> {
  const { instance } = await import('@viz-js/viz');
  const viz = await instance();
  return viz.renderString(dot, { format: 'svg', engine: 'dot' });
}
