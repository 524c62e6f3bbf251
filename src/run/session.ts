import type { FileHost } from '../model/file-host.ts';
import type { Analyze, FileAnalysis, RunReport } from '../model/report.ts';
import { createToolkit, type ToolkitOptions } from './create-toolkit.ts';
import type { LintOptions } from './lint-options.ts';

/** A set of files that is linted again and again. */
export interface Session {
  /** Lints what the paths hold now; a file with the same text is not analysed again, project rules always run. Throws as `lint`. */
  lint(): Promise<RunReport>;
  /** Tells which files changed; absolute or relative paths. What is no file of the session may change the plan of every file. */
  changed(paths: Iterable<string>): void;
}

/** Opens a session over some paths. It keeps the text and the analysis of each file. */
export function openSession(host: FileHost, paths: readonly string[], { lint, toolkit }: SessionOptions = {}): Session {
  const known = new Map<string, { readonly text: string; readonly analysis: FileAnalysis }>();
  const remember =
    (analyze: Analyze): Analyze =>
    async (source) => {
      const before = known.get(source.path);
      if (before?.text === source.text) return before.analysis;
      const analysis = await analyze(source);
      known.set(source.path, { text: source.text, analysis });
      return analysis;
    };
  const { lint: run } = createToolkit(host, { ...toolkit, wrapAnalyze: remember });
  return {
    lint: () => run(paths, lint),
    changed(changes) {
      const files = new Set([...known.keys()].map((path) => host.resolve(path)));
      if ([...changes].some((path) => !files.has(host.resolve(path)))) known.clear();
    },
  };
}

export interface SessionOptions {
  readonly lint?: LintOptions;
  readonly toolkit?: Pick<ToolkitOptions, 'rules'>;
}
