/*
 * Writes the documentation as static pages: `npm run site`, or `node scripts/build-site.mjs FOLDER` for another folder than build/site.
 * Every Markdown file below docs/ becomes a page, as do the README and the changelog. Nothing is loaded from a network, now or later.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layout } from './site/layout.mjs';
import { markdownPage } from './site/markdown-page.mjs';
import { pagePathOf } from './site/page-paths.mjs';

/** Guides in the order in which they are read; others follow. */
const FIRST_GUIDES = [
  'getting-started',
  'configuration',
  'baseline',
  'ci',
  'pre-commit',
  'plugins',
  'upgrading',
  'rendering',
  'targets',
  'extract',
  'graph',
];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = resolve(process.argv[2] ?? join(root, 'build/site'));
const { version, homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .map((path) => `docs/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.md'));
const pages = ['README.md', 'CHANGELOG.md', ...docs.toSorted()].map((source) => {
  const text = readFileSync(join(root, source), 'utf8');
  return { source, path: pagePathOf(source), ...markdownPage({ source, text }, homepage) };
});
const decisions = pages.filter(({ source }) => source.startsWith('docs/adr/'));
pages.push(decisionIndex(decisions));

const guides = pages.filter(({ path }) => !path.includes('/') && path !== 'index.html').toSorted((a, b) => rankOf(a) - rankOf(b));
const ruleIndex = { path: 'rules/index.html', title: 'All rules' };
const site = {
  version,
  repository: homepage,
  guides: [...guides, { path: 'adr/index.html', title: 'Decisions' }, ruleIndex],
  areas: areasOf(pages),
};

rmSync(out, { recursive: true, force: true });
for (const page of pages) {
  mkdirSync(dirname(join(out, page.path)), { recursive: true });
  writeFileSync(join(out, page.path), layout(page, site));
}
for (const name of ['site.css', 'site.js']) copyFileSync(join(root, 'scripts/site', name), join(out, name));
console.log(`wrote ${pages.length} pages to ${out}`);

function rankOf({ path }) {
  const rank = FIRST_GUIDES.indexOf(path.replace(/\.html$/, ''));
  return rank === -1 ? FIRST_GUIDES.length : rank;
}

function areasOf(all) {
  const rules = all.filter(({ path }) => /^rules\/.+\//.test(path));
  const names = [...new Set(rules.map(({ path }) => path.split('/')[1]))];
  return names.map((name) => ({
    name,
    rules: rules
      .filter(({ path }) => path.startsWith(`rules/${name}/`))
      .map(({ path, title }) => ({ path, title: title.split('/')[1] ?? title })),
  }));
}

/** A folder on the way to other pages: it has no file of its own. */
function decisionIndex(all) {
  const text = [
    '# Decisions',
    '',
    'Why the project is built as it is.',
    '',
    ...all.map(({ source, title }) => `- [${title}](${source.slice('docs/adr/'.length)})`),
  ];
  const source = 'docs/adr/index.md';
  return { source, path: pagePathOf(source), ...markdownPage({ source, text: text.join('\n') }, homepage) };
}
