import { defineProjectRule } from '../../define-rule.ts';
import { findNamedFiles, firstFolderOf, type NamedFile } from '../../text/named-files.ts';

interface FileFact {
  readonly [key: string]: readonly NamedFile[] | readonly string[];
  readonly files: readonly NamedFile[];
  /** Paths that some line writes, or takes for uncertain. */
  readonly others: readonly string[];
}

/** An agent that is told to read a file that is not there reports a failure, or makes up what the file says. */
export default defineProjectRule({
  id: 'references/missing-file',
  meta: {
    summary: 'Disallow files and folders that instructions say are there and the repository does not have',
    severity: 'warning',
    certainty: 'possible',
    recommended: false,
    since: '0.1.0',
  },
  messages: {
    missing: 'Missing `{path}` in the repository, which this line says is there',
  },
  defaults: {},
  collect({ document }) {
    const { there, others } = findNamedFiles(document);
    if (there.length === 0 && others.length === 0) return undefined;
    const fact: FileFact = { files: there, others };
    return fact;
  },
  asks: ({ files }) => files.flatMap(({ path }) => [path, firstFolderOf(path)]),
  check({ collections, lookUp, report }) {
    for (const { facts } of collections) {
      // What one agent writes, another may read later.
      const written = new Set([...facts.values()].flatMap(({ others }) => others));
      for (const [file, { files }] of facts) {
        for (const { path, start } of files) {
          if (written.has(path) || lookUp(file, path) !== 'missing') continue;
          // Where even the first folder is missing, the line speaks of another project.
          if (lookUp(file, firstFolderOf(path)) !== 'folder') continue;
          report({ at: { path: file, range: { start, end: start + path.length } }, messageId: 'missing', data: { path } });
        }
      }
    }
  },
});
