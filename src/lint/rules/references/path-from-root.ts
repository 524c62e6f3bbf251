import { defineFileRule } from '../../define-rule.ts';
import { findRootPaths } from '../../text/root-paths.ts';

const MOST_RELATED = 20;

/** `/docs/x/` is a folder at the root of the file system: it is missing, or writing there is refused, or it litters the machine. */
export default defineFileRule({
  id: 'references/path-from-root',
  meta: {
    summary: 'Disallow paths of the project that begin at the root of the file system',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    one: 'Unexpected path `{path}` from the root of the file system, expected `{relative}`, from the root of the project',
    many: 'Unexpected path `{path}` from the root of the file system and {others} more, expected `{relative}`, from the root of the project',
  },
  defaults: {},
  check({ document, report }) {
    const ranges = findRootPaths(document);
    const [first, ...others] = ranges;
    if (first === undefined) return;
    const path = document.text.slice(first.start, first.end);
    const data = { path, relative: path.slice(1), others: others.length };
    report({
      at: first,
      messageId: others.length === 0 ? 'one' : 'many',
      data,
      related: others.slice(0, MOST_RELATED).map((range) => ({ path: document.path, range, label: 'from the root as well' })),
      fixes: [
        {
          title: 'Write the paths from the root of the project',
          safety: 'suggestion',
          edits: ranges.map(({ start }) => ({ range: { start, end: start + 1 }, text: '' })),
        },
      ],
    });
  },
});
