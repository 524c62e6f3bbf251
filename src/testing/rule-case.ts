import type { Certainty, Severity } from '../model/finding.ts';
import type { JsonObject } from '../model/json.ts';
import type { Scope } from '../model/load.ts';
import type { Surroundings } from '../model/surroundings.ts';

/** What a case feeds to the rule: one file, or several by path. */
export type CaseInput =
  | { readonly text: string; readonly path?: string; readonly files?: undefined }
  | { readonly files: Readonly<Record<string, string>>; readonly text?: undefined; readonly path?: undefined };

/** Settings that both kinds of cases have. */
export interface CaseSettings {
  /** A sentence about behaviour. */
  readonly name: string;
  /** Merged over the rule's defaults key by key. */
  readonly options?: JsonObject;
  /** Where the files lie; `project` without it. */
  readonly scope?: Scope;
  /** What lies around the files, as far as it is known; nothing without it. */
  readonly surroundings?: Partial<Surroundings>;
  /** The files of the repository around them, from its root; without it no repository is in sight. */
  readonly repository?: readonly string[];
  /** What it costs to read paths, in tokens; without it no size is in sight. */
  readonly sizes?: Readonly<Record<string, number>>;
  /** Facts of this Claude Code version, `X.Y.Z`; the newest known one without it. */
  readonly claudeVersion?: string;
  /** Why the findings may differ when every line ends with CRLF. Without it they must be the same. */
  readonly exceptCrlf?: string;
  /** Why the findings may differ when the file begins with a byte order mark. Without it they must be the same. */
  readonly exceptBom?: string;
}

/** Input on which the rule must stay silent. */
export type QuietCase = CaseInput & CaseSettings;

/** Input on which the rule must report exactly these findings. */
export type FindsCase = CaseInput & CaseSettings & { readonly findings: readonly ExpectedFinding[] };

/**
 * One expected finding. Its range is the next `⟦…⟧` of the text (files in the order of their paths),
 * unless `whole` says that it has none.
 */
export interface ExpectedFinding {
  readonly messageId: string;
  /** Compared as a whole when given. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** The printed sentence, compared when given. */
  readonly message?: string;
  readonly severity?: Severity;
  readonly certainty?: Certainty;
  /** True for a finding about the whole file: it takes no mark. */
  readonly whole?: true;
  /** The place's path of a `whole` finding where it is not the only file. */
  readonly path?: string;
  /** The text at each related place, in order; `null` for a whole file. Compared when given. */
  readonly related?: readonly (string | null)[];
  /** The file after the finding's safe fix alone. Must be given when there is a safe fix. */
  readonly fixed?: string;
  /** The file after each suggestion alone, in order. Must be given when there are suggestions. */
  readonly suggestions?: readonly string[];
}

/** The cases of one rule. */
export interface RuleCases {
  readonly quiet: readonly QuietCase[];
  readonly finds: readonly FindsCase[];
  /** Why no input can have two findings of this rule. Without it one case must have at least two. */
  readonly onlyOnePossible?: string;
}
