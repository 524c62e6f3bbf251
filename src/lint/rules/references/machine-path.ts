import { defineFileRule } from '../../define-rule.ts';
import { findMachinePaths } from '../../text/machine-paths.ts';
import { relativeFix } from '../../text/relative-fix.ts';

const MOST_RELATED = 20;

/** A path of the author's machine leads nowhere on any other, and the step that begins with it fails. */
export default defineFileRule({
  id: 'references/machine-path',
  meta: {
    summary: 'Disallow paths that only one machine has',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    one: 'Unexpected path `{path}`, which only one machine has, expected a path from the root of the project',
    many: 'Unexpected paths below `{folder}`, which only one machine has, in {count} places, expected paths from the root of the project',
  },
  defaults: {},
  check({ document, report }) {
    for (const { folder, certainty, places } of findMachinePaths(document)) {
      const [first, ...others] = places;
      if (first === undefined) continue;
      const related = others.slice(0, MOST_RELATED).map(({ range }) => ({ path: document.path, range, label: 'below the same folder' }));
      const shared = { at: first.range, certainty, related, cluster: `machine path ${folder}`, fixes: relativeFix(folder, places) };
      if (others.length === 0) report({ ...shared, messageId: 'one', data: { path: first.path } });
      else report({ ...shared, messageId: 'many', data: { folder, count: places.length } });
    }
  },
});
