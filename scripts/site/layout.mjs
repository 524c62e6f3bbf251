/* What stands around the middle of every page: navigation, the rules by area, footer. */
import { html } from 'htm/preact';
import { renderToString } from 'preact-render-to-string';
import { relativeLink } from './page-paths.mjs';

/**
 * A whole page.
 * @param {{ path: string, title: string, summary: string, body: string }} page
 * @param {{ guides: Entry[], areas: { name: string, rules: Entry[] }[], version: string, repository: string }} site
 * @typedef {{ path: string, title: string }} Entry
 */
export function layout(page, site) {
  const linkTo = (path) => relativeLink(page.path, path);
  const item = ({ path, title }) =>
    html`<li>
      <a href=${linkTo(path)} aria-current=${path === page.path ? 'page' : undefined}>${title}</a>
    </li>`;
  const markup = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content=${page.summary.slice(0, 200)} />
      <title>${page.path === 'index.html' ? page.title : `${page.title} – subagent-kit`}</title>
      <link rel="stylesheet" href=${linkTo('site.css')} />
      <script src=${linkTo('site.js')} defer></script>
    </head>
    <body>
      <a class="skip" href="#content">Skip to the text</a>
      <header class="top">
        <a class="brand" href=${linkTo('index.html')}>subagent-kit</a>
        <a href=${linkTo('rules/index.html')}>Rules</a>
        <a href=${linkTo('cli.html')}>Commands</a>
        <a href=${site.repository}>Source</a>
      </header>
      <div class="columns">
        <nav aria-label="Pages">
          <details class="menu">
            <summary>All pages</summary>
            <h2>Guides</h2>
            <ul>
              ${site.guides.map(item)}
            </ul>
            <h2>Rules</h2>
            ${site.areas.map((area) => areaList(area, page.path, item))}
          </details>
        </nav>
        <main id="content" tabindex="-1" dangerouslySetInnerHTML=${{ __html: page.body }}></main>
      </div>
      <footer>subagent-kit ${site.version}</footer>
    </body>
  </html>`;
  return `<!doctype html>\n${renderToString(markup)}\n`;
}

function areaList({ name, rules }, current, item) {
  return html`<details open=${rules.some(({ path }) => path === current)}>
    <summary>${name}</summary>
    <ul>
      ${rules.map(item)}
    </ul>
  </details>`;
}
