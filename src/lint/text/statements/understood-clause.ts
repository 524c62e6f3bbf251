import type { Range } from '../../../model/range.ts';

/**
 * Where a clause stands. `rule`: in words of duty ("always", "never", "must"), or below a title of rules or a checklist; `step`:
 * in an ordered list, or below a title of steps or outputs; `plain`: elsewhere.
 */
export type Source = 'rule' | 'step' | 'plain';

/** Words that forbid: "never", "no", "do not"; offsets into the clause's text, both -1 when they stand above the line. */
export interface Negation extends Range {
  /** `deed`: what follows is not done; `thing`: "no comments", a thing is unwanted; `everything`: "document nothing", "nobody may amend it". */
  readonly of: 'deed' | 'thing' | 'everything';
}

/** One clause of an agent file, understood as an instruction. */
export interface UnderstoodClause {
  /** In the file. */
  readonly range: Range;
  /** Lower case, without marks. */
  readonly text: string;
  /** What forbids; undefined for what requires, allows or recommends. */
  readonly negation: Negation | undefined;
  /** What binds the clause to a case, as far as it is said: "if", "unless", "for production". */
  readonly condition: string | undefined;
  /** The case itself as the sentence puts it, in lower case and without marks: "when entries disagree"; undefined without one. */
  readonly given: string | undefined;
  readonly source: Source;
  /** Index in `AgentDocument.sections`; -1 before the first. */
  readonly section: number;
  /** Index in `AgentDocument.statements`. */
  readonly statement: number;
}

/** What a clause wants to have done or not done. */
export interface Deed {
  /** A verb's base form; undefined when the clause names none. */
  readonly action: string | undefined;
  /** Stems of what the deed is done to and of all that narrows it, in order. */
  readonly objects: readonly string[];
}
