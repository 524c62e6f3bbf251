export type SetupErrorCode =
  | 'usage'
  | 'path-missing'
  | 'no-agents'
  | 'config-invalid'
  | 'config-unreadable'
  | 'baseline-unreadable'
  | 'baseline-invalid'
  | 'baseline-would-grow'
  | 'file-unreadable'
  | 'git-failed'
  | 'plugin-failed'
  | 'outside-root'
  | 'unknown-agent'
  | 'unknown-rule'
  | 'unknown-target'
  | 'would-overwrite'
  | 'write-failed'
  | 'compose-failed'
  | 'name-clash';

/**
 * The operator's mistake: the job could not be done (exit code 2). What is wrong with an agent file is a
 * finding, never an error.
 */
export class SetupError extends Error {
  readonly code: SetupErrorCode;
  /** What to do, as something that can be typed where possible. */
  readonly hint: string | undefined;

  constructor(code: SetupErrorCode, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'SetupError';
    this.code = code;
    this.hint = options.hint;
  }
}
