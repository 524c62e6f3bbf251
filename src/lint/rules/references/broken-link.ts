import { defineProjectRule } from '../../define-rule.ts';
import { anchorsOf, findInnerLinks } from '../../text/find-links.ts';

interface Link {
  readonly [key: string]: string | number;
  readonly kind: 'file' | 'anchor';
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

interface LinkFact {
  readonly [key: string]: readonly Link[];
  /** Links to files, and those to anchors that the document lacks. */
  readonly links: readonly Link[];
}

/** A link that leads nowhere sends the agent after text that it never finds. */
export default defineProjectRule({
  id: 'references/broken-link',
  meta: {
    summary: 'Disallow links to files and headings that do not exist',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    anchor: 'Unknown heading `#{target}` in this file, expected the anchor of one of its headings',
    file: 'Missing `{target}` in the repository, where this link leads',
  },
  defaults: {},
  collect({ document }) {
    const found = findInnerLinks(document);
    if (found.length === 0) return undefined;
    const anchors = anchorsOf(document);
    const links = found
      .filter(({ kind, target }) => kind === 'file' || !anchors.has(decoded(target).toLowerCase()))
      .map(({ kind, target, range }): Link => ({ kind, target, start: range.start, end: range.end }));
    const fact: LinkFact = { links };
    return fact;
  },
  asks: ({ links }) => links.flatMap(({ kind, target }) => (kind === 'file' ? [decoded(target)] : [])),
  check({ collections, lookUp, report }) {
    for (const { facts } of collections) {
      for (const [path, { links }] of facts) {
        for (const { kind, target, start, end } of links) {
          if (kind === 'file' && lookUp(path, decoded(target)) !== 'missing') continue;
          report({ at: { path, range: { start, end } }, messageId: kind, data: { target } });
        }
      }
    }
  },
});

/** `%20` is a blank; what is no valid code stays as it is. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A stray percent sign is part of the name.
    return target;
  }
}
