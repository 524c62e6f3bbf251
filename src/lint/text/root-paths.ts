import type { AgentDocument } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';
import { isPathQuoted, lineAround } from './path-context.ts';

/** Folders of projects that no system has at the root of its files. */
const PROJECT_FOLDERS: ReadonlySet<string> = new Set(
  `ansible backend benchmarks config configs deploy deployment deployments docker docs documentation e2e frontend helm infra infrastructure
   k8s kubernetes migrations packages playbooks runbooks schemas scripts specs src terraform test tests tools`.split(/\s+/),
);

/** The line is about addresses of a site or a service, or lays out a tree of folders. */
const ADDRESS =
  /\b(?:URLs?|URIs?|routes?|routing|endpoints?|GET|POST|PUT|PATCH|DELETE|https?|href|redirect\w*|sitemap|web ?pages?|mount\w*|container|volume|navigat\w*|browse|visit|localhost|Swagger|OpenAPI|API docs)\b/;
/** "/docs/ pages" are addresses. */
const KIND_OF_ADDRESS = /^[`'"]? (?:paths?|pages?|links?|prefix(?:es)?|sections? of)\b/i;
/** A folder, or a file with an extension; the rest may be an address. */
const FILE_OR_FOLDER = /\/$|\.\w{1,8}$/;

/** Paths of the project that are written from the root of the file system, in source order. */
export function findRootPaths(document: AgentDocument): readonly Range[] {
  const { references, text } = document;
  return references.flatMap(({ kind, form, target, range }) => {
    if (kind !== 'file' || form === 'shell' || !target.startsWith('/')) return [];
    const [, first = ''] = target.split('/', 2);
    if (!PROJECT_FOLDERS.has(first) || !FILE_OR_FOLDER.test(target)) return [];
    const isAddress = ADDRESS.test(lineAround(text, range)) || KIND_OF_ADDRESS.test(text.slice(range.end, range.end + 20));
    return isAddress || isPathQuoted(document, range) ? [] : [range];
  });
}
