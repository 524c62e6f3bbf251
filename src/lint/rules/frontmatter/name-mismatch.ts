import { defineFileRule } from '../../define-rule.ts';
import { placedName } from '../../text/placed-name.ts';

/** Claude Code calls an agent by its `name`; whoever looks for its file, or writes the file's name, guesses wrong. */
export default defineFileRule({
  id: 'frontmatter/name-mismatch',
  meta: {
    summary: 'Require the same name in `name` and as the name of the file',
    severity: 'info',
    certainty: 'certain',
    recommended: false,
    opinionated: true,
    since: '0.1.0',
  },
  messages: {
    differs: 'Unexpected name `{name}` in the file `{file}`, expected one name for both; Claude Code knows this agent by the first alone',
  },
  defaults: {},
  check({ document, load, report }) {
    const placed = placedName(document, load);
    const folders = document.path.split('/');
    const file = folders.pop() ?? '';
    if (placed === undefined || !file.endsWith('.md')) return;
    // A prefix that keeps the agents of several folders apart belongs to the folder.
    if (['', ...folders.map((folder) => `${folder}-`)].some((prefix) => `${placed.name}.md` === prefix + file)) return;
    report({ at: placed.at, messageId: 'differs', data: { name: placed.name, file } });
  },
});
