/* Markdown of the project to what stands in the middle of a page. */
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { linkFrom } from './page-paths.mjs';

/**
 * Markdown as HTML with its title and its first sentence. HTML in the source is left out, links lead to pages of the site.
 * @param {{ source: string, text: string }} file
 * @param {string} repository address that links to other files of the project begin with
 */
export function markdownPage({ source, text }, repository) {
  const found = { title: source, summary: '' };
  const body = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeSlug)
    .use(() => (tree) => {
      found.title = textOf(elementsIn(tree, 'h1')[0]) || source;
      found.summary = textOf(elementsIn(tree, 'p')[0]).replace(/\s+/g, ' ').trim();
      adapt(tree, (href) => linkFrom(source, href, repository));
    })
    .use(rehypeStringify)
    .processSync(text);
  return { ...found, body: String(body) };
}

/** Links to the site, tables and code that scroll by themselves, headings with a link of their own. */
function adapt(node, linkTo) {
  if (node.children === undefined) return;
  node.children = node.children.map((child) => {
    adapt(child, linkTo);
    const { tagName, properties = {} } = child;
    if (tagName === 'a' && typeof properties.href === 'string') properties.href = linkTo(properties.href);
    if (tagName === 'pre') properties.tabIndex = 0;
    if (/^h[2-4]$/.test(tagName ?? ''))
      child.children = [element('a', { href: `#${properties.id}`, className: ['anchor'] }, child.children)];
    if (tagName !== 'table') return child;
    labelCells(child);
    return element('div', { className: ['scroll'], tabIndex: 0 }, [child]);
  });
}

/** Where a wide table becomes a list, each cell says which column it is of. */
function labelCells(table) {
  const labels = elementsIn(table, 'th').map((cell) => textOf(cell));
  if (labels.length > 3) table.properties.className = ['wide'];
  for (const row of elementsIn(table, 'tr')) elementsIn(row, 'td').forEach((cell, index) => (cell.properties.dataLabel = labels[index]));
}

function elementsIn(node, tagName) {
  return (node.children ?? []).flatMap((child) => [...(child.tagName === tagName ? [child] : []), ...elementsIn(child, tagName)]);
}

function element(tagName, properties, children) {
  return { type: 'element', tagName, properties, children };
}

function textOf(node) {
  if (node === undefined) return '';
  return node.type === 'text' ? node.value : (node.children ?? []).map(textOf).join('');
}
