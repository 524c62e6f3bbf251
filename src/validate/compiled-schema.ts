import type { Json } from '../model/json.ts';

/** One error as ajv reports it. */
export interface SchemaError {
  /** JSON pointer of the value. */
  readonly instancePath: string;
  /** Pointer into the schema, the keyword included: `#/properties/tools/anyOf/0/type`. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set on errors inside `propertyNames`. */
  readonly propertyName?: string;
}

/** A schema compiled at build time. */
export interface CompiledSchema {
  /** True when the value fits; else `errors` is set until the next call. */
  readonly validate: {
    (value: Json): boolean;
    errors?: readonly SchemaError[] | null;
  };
  /** What a value should be, in the words of a message, by pointer into the schema. */
  readonly expected: Readonly<Record<string, string>>;
  /** The keys of a mapping that knows no others, by pointer into the schema. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}
