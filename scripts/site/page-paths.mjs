/* Where each Markdown file of the project stands on the site, and where its links lead there. */
import { posix } from 'node:path';

/** The page of a Markdown file; both relative, to the project and to the site. Undefined for what has no page. */
export function pagePathOf(source) {
  if (source === 'README.md') return 'index.html';
  if (source === 'CHANGELOG.md') return 'changelog.html';
  if (source === 'docs/adr') return 'adr/index.html';
  if (source === 'docs/rules') return 'rules/index.html';
  return /^docs\/.+\.md$/.test(source) ? source.slice('docs/'.length).replace(/\.md$/, '.html') : undefined;
}

/** A link as it has to stand on the page of `source`: to another page of the site, else to the file in the repository. */
export function linkFrom(source, href, repository) {
  if (/^[a-z][a-z+.-]*:/i.test(href) || href.startsWith('#')) return href;
  const [path, fragment] = href.split('#', 2);
  const target = posix.join(posix.dirname(source), path).replace(/\/$/, '');
  const hash = fragment === undefined ? '' : `#${fragment}`;
  const page = pagePathOf(target);
  return page === undefined ? `${repository}/blob/main/${target}${hash}` : relativeLink(pagePathOf(source), page) + hash;
}

/** A link from one page of the site to another. */
export function relativeLink(from, to) {
  return posix.relative(posix.dirname(from), to) || posix.basename(to);
}
