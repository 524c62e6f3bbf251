import { missingPath } from '../discover/missing-path.ts';
import { readSource } from '../discover/read-source.ts';
import { SetupError } from '../errors/setup-error.ts';
import { explainStatements, type ExplainedClause, type ExplainedStatement, type ExplainedValue } from '../lint/explain-statements.ts';
import type { FileHost } from '../model/file-host.ts';
import { isEnglish } from '../lint/text/is-english.ts';
import { findSecrets } from '../model/find-secrets.ts';
import type { Range } from '../model/range.ts';
import type { SourceText } from '../model/report.ts';
import { parseAgent } from '../parse/parse-agent.ts';

/** A line as the contradiction rules understand it: line numbers are 1-based, texts as written, credentials masked. */
export interface ExplainedLine {
  readonly line: number;
  readonly text: string;
  readonly clauses: readonly (Omit<ExplainedClause, 'range'> & { readonly text: string })[];
  readonly values: readonly (Omit<ExplainedValue, 'range'> & { readonly text: string })[];
}

/** What the contradiction rules understand of a file. `isEnglish` is false where they stay silent. */
export interface ExplainedFile {
  readonly path: string;
  readonly isEnglish: boolean;
  readonly lines: readonly ExplainedLine[];
}

/** Reads a file as the contradiction rules do; `only` keeps the statements that touch one line. Throws `SetupError`. */
export async function explainFile(host: FileHost, path: string, only?: number): Promise<ExplainedFile> {
  if ((await host.kindOf(path)) !== 'file') throw await missingPath(host, path);
  const read = await readSource(host, path);
  if (read.kind !== 'text') throw new SetupError('file-unreadable', read.finding.message);
  const document = parseAgent(withoutSecrets(read.source));
  const { text, lines } = document;
  const say = (range: Range): string => text.slice(range.start, range.end);
  const isAsked = ({ range }: ExplainedStatement): boolean =>
    only === undefined || (lines.pointAt(range.start).line <= only && only <= lines.pointAt(range.end).line);
  const explained = explainStatements(document)
    .filter(isAsked)
    .map((statement): ExplainedLine => ({
      line: lines.pointAt(statement.range.start).line,
      text: say(statement.range),
      clauses: statement.clauses.map(({ range, ...clause }) => ({ text: say(range), ...clause })),
      values: statement.values.map(({ range, ...value }) => ({ text: say(range), ...value })),
    }));
  return { path, isEnglish: isEnglish(document), lines: explained };
}

/** The same text with every credential blotted out, at the same offsets. */
function withoutSecrets({ path, text }: SourceText): SourceText {
  let blotted = text;
  for (const { range } of findSecrets(text)) {
    const stars = text.slice(range.start, range.end).replace(/[^\r\n]/g, '*');
    blotted = blotted.slice(0, range.start) + stars + blotted.slice(range.end);
  }
  return { path, text: blotted };
}
