import type { Directive } from './agent-document.ts';
import type { Finding, Severity } from './finding.ts';
import type { Json } from './json.ts';
import type { LineIndex } from './line-index.ts';
import type { LoadedPlugin } from './plugin.ts';
import type { LoadVerdict } from './load.ts';

/** A file's text with its path as given (POSIX separators). */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** The SHA-256 of its bytes in hexadecimal digits, where a host gives it. */
  readonly digest?: string | undefined;
}

/** Everything that one file yields; JSON, so it can cross a worker or a cache. */
export interface FileAnalysis {
  readonly path: string;
  readonly load: LoadVerdict;
  readonly directives: readonly Directive[];
  /** What file rules found, before directives are applied. */
  readonly findings: readonly Finding[];
  /** True when the text holds credentials. */
  readonly hasSecrets: boolean;
  /** Project rules' facts by rule id. */
  readonly facts: Readonly<Record<string, Json>>;
}

/** The seam that a cache or workers wrap. */
export type Analyze = (source: SourceText) => Promise<FileAnalysis>;

export interface FileReport {
  readonly path: string;
  readonly load: LoadVerdict;
  /** Sorted, suppressed ones gone. */
  readonly findings: readonly Finding[];
}

/** The result of a run, in memory; `report/json.ts` prints it with lines and columns. */
export interface RunReport {
  /** Every linted file, sorted by path. */
  readonly files: readonly FileReport[];
  /** Findings that have no line in a linted file. */
  readonly projectFindings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Number of findings that directives or a baseline took away. */
  readonly suppressed: number;
  /** The plugins whose rules ran, sorted by name. */
  readonly plugins?: readonly LoadedPlugin[];
  /** What a baseline did to the run; undefined without one. */
  readonly baseline?: BaselineEffect;
  /** Paths of files in which no credential was found, so that nothing has to be masked. */
  readonly withoutSecrets?: ReadonlySet<string>;
  /** Line index of every file that was read, linted or only read for facts. */
  readonly lines: ReadonlyMap<string, LineIndex>;
}

/** What a baseline did to a run. */
export interface BaselineEffect {
  /** Number of findings that it hid. */
  readonly hidden: number;
  /** Number of findings that it holds and that are gone. */
  readonly fixed: number;
}

/** Turns a run into text. Pure: colour, width and sources come in. */
export interface Reporter {
  readonly id: string;
  format(run: RunReport, env: ReporterEnv): string;
  /** The same text in parts, for runs of which the report is large. */
  parts?(run: RunReport, env: ReporterEnv): Iterable<string>;
}

export interface ReporterEnv {
  readonly isColored: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Version of the tool. */
  readonly version: string;
  /** Address of a rule's page. */
  urlOf(rule: string): string;
  /** What a rule does, in one sentence. */
  summaryOf(rule: string): string | undefined;
  /** The SHA-256 of a text in hexadecimal digits. */
  hash(text: string): string;
  /** The text of a linted file, when it is at hand. */
  sourceOf(path: string): string | undefined;
  /** Who hands work to whom, for a reporter that shows it. */
  readonly agents?: AgentPicture | undefined;
}

/** The agents of a run and the work that they hand to each other, drawn and as a list. */
export interface AgentPicture {
  /** An `<svg>` element, its texts escaped. */
  readonly svg: string;
  /** Counts, and what the drawing leaves out; a line each. */
  readonly summary: readonly string[];
  /** Every agent that hands over work. */
  readonly handOffs: readonly AgentHandOffs[];
}

/** Whom one agent hands work to, or asks to validate; registered names, else the names that the file writes. */
export interface AgentHandOffs {
  readonly name: string;
  readonly path: string;
  readonly to: readonly { readonly name: string; readonly isMissing: boolean }[];
}
