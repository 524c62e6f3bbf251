import type { AgentDocument } from './agent-document.ts';
import type { Certainty, RelatedPlace, Severity } from './finding.ts';
import type { Fix } from './fix.ts';
import type { HostFacts } from './host-facts.ts';
import type { Json } from './json.ts';
import type { LoadVerdict, Scope } from './load.ts';
import type { Place, Range } from './range.ts';
import type { Surroundings } from './surroundings.ts';

/** Message templates by id; `{name}` is a placeholder. */
export type Messages = Readonly<Record<string, string>>;

/** `'{name} of {other}'` → `'name' | 'other'`, so that a forgotten placeholder is a type error. */
type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;

type DataFor<Template extends string> = [Placeholder<Template>] extends [never]
  ? { readonly data?: undefined }
  : { readonly data: { readonly [Name in Placeholder<Template>]: string | number } };

/** Reports one finding. `certainty` and `severity` may only lower what `meta` says. */
export type Report<M extends Messages, At> = <Id extends keyof M & string>(
  report: {
    readonly at: At;
    readonly messageId: Id;
    readonly related?: readonly RelatedPlace[];
    readonly fixes?: readonly Fix[];
    readonly certainty?: Certainty;
    readonly severity?: Severity;
    readonly cluster?: string;
  } & DataFor<M[Id]>,
) => void;

export interface RuleMeta {
  /** One sentence for tables: Disallow, Require, Limit … */
  readonly summary: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly recommended: boolean;
  /** A matter of taste: only in preset `all`. */
  readonly opinionated?: true;
  readonly since: string;
  /** Address of the rule's page, for a rule of a plugin. */
  readonly url?: string;
  readonly fixable?: true;
  /** Set for a rule that reads prose: files in another language are not shown to it, and the report says so once per file. */
  readonly language?: 'en';
  /** The key of `data` that says how bad a finding is: a baseline does not cover it when it grows. */
  readonly measure?: string;
  readonly deprecated?: { readonly since: string; readonly replacedBy?: string; readonly reason: string };
}

interface RuleBase<M extends Messages, O extends Json> {
  /** `area/thing`. */
  readonly id: string;
  readonly meta: RuleMeta;
  readonly messages: M;
  /** Default options; the user's are merged over them key by key. */
  readonly defaults: O;
}

/** What every rule sees of one file; never the disk. */
export interface FileContext<O> {
  readonly document: AgentDocument;
  /** Facts of the chosen Claude Code version. */
  readonly host: HostFacts;
  readonly load: LoadVerdict;
  readonly scope: Scope;
  /** True for an agent source: a file that `render` makes an agent file of. */
  readonly isSource: boolean;
  /** What lies around the file, as far as it is known. */
  readonly surroundings: Surroundings;
  readonly options: O;
  /** What is less certain is not shown: a rule need not look for it. */
  readonly leastCertainty: Certainty;
}

/** Sees one file at a time. */
export interface FileRule<M extends Messages = Messages, O extends Json = Json> extends RuleBase<M, O> {
  readonly scope: 'file';
  check(context: FileContext<O> & { readonly report: Report<M, Range | null> }): void;
}

/** The agent files that one session would see together. */
export interface Collection<Fact> {
  /** The folder, as given. */
  readonly folder: string;
  /** Facts by path, sorted by path. */
  readonly facts: ReadonlyMap<string, Fact>;
}

/** What a path comes to in the repository around a file; `unknown` where none is in sight, or where the path leads out of it. */
export type PathKind = 'file' | 'folder' | 'missing' | 'unknown';

/** Looks up a path as a file writes it: from its own folder, or from any folder around it up to the root of the repository. */
export type LookUp = (file: string, path: string) => PathKind;

/** About how many tokens it costs to read a path as a file writes it: a file, or the documents below a folder. Undefined where it is not in sight. */
export type SizeOf = (file: string, path: string) => number | undefined;

export interface ProjectContext<Fact> {
  readonly collections: readonly Collection<Fact>[];
  readonly host: HostFacts;
  /** Knows the paths that `asks` named. */
  readonly lookUp: LookUp;
  /** Knows the paths that `measures` named. */
  readonly sizeOf: SizeOf;
  /** False for a file, or the folder of a collection, of which the run shows nothing: what a rule would report there it need not look for. */
  isReported(path: string): boolean;
}

/**
 * Sees the whole collection. `collect` runs per file and returns JSON with the ranges it may want to report;
 * `check` runs once per run over every fact.
 */
export interface ProjectRule<M extends Messages = Messages, O extends Json = Json, Fact extends Json = Json> extends RuleBase<M, O> {
  readonly scope: 'project';
  collect(context: FileContext<O>): Fact | undefined;
  /** The paths of a file that `check` looks up, as the file writes them. */
  asks?(fact: Fact): readonly string[];
  /** The paths of a file of which `check` wants the size, as the file writes them. */
  measures?(fact: Fact): readonly string[];
  check(context: ProjectContext<Fact> & { readonly report: Report<M, Place> }): void;
}

/**
 * Finds nothing itself: merging sources with their rule packs (`src/compose`) sees the mistake, the rule has the words, and
 * the user decides what it costs.
 */
export interface MergeRule<M extends Messages = Messages> extends RuleBase<M, Json> {
  readonly scope: 'merge';
}

/** A rule of any scope whose type parameters no longer matter. */
export type Rule = FileRule | ProjectRule | MergeRule;

/** What a rule says of itself, without its code. */
export type RuleCard = Pick<RuleBase<Messages, Json>, 'id' | 'meta' | 'messages' | 'defaults'> & Pick<Rule, 'scope'>;
