// @ts-check
import { defineProjectRule, WHOLE_FILE } from 'subagent-kit/plugin';

/** Sees which files have an owner, and which owner has too many: `collect` runs file by file, `check` once over all facts. */
export default defineProjectRule({
  id: 'require-owner',
  meta: {
    summary: 'Require a comment that names the owner, and limit the agents of one owner',
    severity: 'info',
    certainty: 'certain',
    recommended: true,
    since: '1.0.0',
  },
  messages: {
    missing: 'Missing `# owner: NAME` in the front matter',
    tooMany: 'Unexpected {count} agents of `{owner}`, expected at most {most}',
  },
  defaults: { most: 20 },
  collect({ document, options }) {
    if (document.frontmatter.kind !== 'read') return undefined;
    const { start, end } = document.frontmatter.yaml;
    const owner = /^# owner: (\S{1,60})$/m.exec(document.text.slice(start, end).replaceAll('\r\n', '\n'))?.[1];
    return { owner: owner ?? '', most: options.most };
  },
  check({ collections, report }) {
    for (const { facts } of collections) {
      /** @type {Map<string, string[]>} */
      const pathsByOwner = new Map();
      for (const [path, { owner, most }] of facts) {
        if (owner === '') {
          report({ at: { path, range: WHOLE_FILE }, messageId: 'missing' });
          continue;
        }
        const paths = [...(pathsByOwner.get(owner) ?? []), path];
        pathsByOwner.set(owner, paths);
        if (paths.length <= most) continue;
        report({ at: { path, range: WHOLE_FILE }, messageId: 'tooMany', data: { owner, most, count: paths.length } });
      }
    }
  },
});
