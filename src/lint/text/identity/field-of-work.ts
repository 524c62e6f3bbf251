/** A field that an agent may work in, and the words of its own lines. Terms are in lower case, separated by ", ". */
export interface FieldOfWork {
  /** As it stands in a message. */
  readonly name: string;
  /** Terms by which agents of the field, and whoever speaks of it, call it. */
  readonly names: string;
  /** Terms that only work of the field needs; one on a line is enough. */
  readonly signs: string;
  /** Terms that need a second one of the field on the same line. */
  readonly hints?: string;
}
