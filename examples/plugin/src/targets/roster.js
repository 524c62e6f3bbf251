// @ts-check
/** @import { ComposedAgent, RenderTarget } from 'subagent-kit/plugin' */

/** What a row of the table holds. */
const HELD = ['name', 'description'];

/**
 * One page that lists all agents. Every stretch of the text says where it comes from, and what the page does not hold is
 * listed: `render` prints both.
 *
 * @type {RenderTarget}
 */
export default {
  id: 'roster',
  title: 'one page with a row for each agent',
  layout: 'one-file',
  hasSubagents: false,
  render(agents) {
    const sorted = [...agents].sort((a, b) => (a.name < b.name ? -1 : 1));
    const pieces = [generated('| Agent | When |\n| --- | --- |\n'), ...sorted.flatMap(rowOf)];
    let end = 0;
    const segments = pieces.map(({ text, origin }) => ({ range: { start: end, end: (end += text.length) }, origin }));
    const file = { path: 'ROSTER.md', text: pieces.map(({ text }) => text).join(''), segments, agents: sorted.map(({ name }) => name) };
    return { files: [file], losses: sorted.flatMap(lossesOf) };
  },
};

/** @param {ComposedAgent} agent */
function rowOf({ fields }) {
  const cells = HELD.map((key) => {
    const field = fields.find((one) => one.key === key);
    if (field === undefined) return generated('');
    const text = String(field.value).replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
    return { text, origin: /** @type {const} */ ({ kind: 'source', path: field.path, range: field.valueRange }) };
  }).filter(({ text }) => text !== '');
  return [generated('| '), ...cells.flatMap((cell, index) => (index === 0 ? [cell] : [generated(' | '), cell])), generated(' |\n')];
}

/** @param {string} text */
function generated(text) {
  return { text, origin: /** @type {const} */ ({ kind: 'generated', what: 'separator' }) };
}

/** @param {ComposedAgent} agent */
function lossesOf({ name, fields }) {
  return fields
    .filter(({ key }) => !HELD.includes(key))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, path, keyRange }) => ({
      agent: name,
      field: key,
      reason: 'a roster holds names and descriptions',
      origin: /** @type {const} */ ({ kind: 'source', path, range: keyRange }),
    }));
}
