import type { Json } from '../model/json.ts';
import { compareText } from '../model/finding.ts';
import type { CompiledSchema, SchemaError } from './compiled-schema.ts';
import { describeSchemaError } from './describe-schema-error.ts';
import type { ErrorContext } from './describe-schema-error.ts';
import type { SchemaProblem } from './schema-problem.ts';

/** More errors than this in one value help nobody. */
const MOST_ERRORS = 500;

/**
 * Checks a value against a schema. Each mistake is one problem with the JSON pointer of its place: what the branches
 * of a union complain about is told once, by the branch that the value comes nearest to.
 * @param root what the whole value is called in a message: `the front matter`
 */
export function checkValue(value: Json, schema: CompiledSchema, root: string): readonly SchemaProblem[] {
  if (schema.validate(value)) return [];
  return explainSchemaErrors(schema.validate.errors ?? [], { value, schema, root });
}

/** Turns the errors of one validation into problems, in the order of their pointers. */
function explainSchemaErrors(errors: readonly SchemaError[], context: ErrorContext): readonly SchemaProblem[] {
  const told = errors.slice(0, MOST_ERRORS).filter((error) => error.keyword !== 'propertyNames');
  return explain(told, context).toSorted((a, b) => compareText(a.pointer, b.pointer) || compareText(a.message, b.message));
}

function explain(errors: readonly SchemaError[], context: ErrorContext): readonly SchemaProblem[] {
  const unions = errors.filter(isUnion).toSorted((a, b) => a.schemaPath.length - b.schemaPath.length);
  const inside = new Map<SchemaError, SchemaError[]>();
  const alone: SchemaError[] = [];
  for (const error of errors) {
    const union = unions.find((candidate) => candidate !== error && isInside(error, candidate));
    if (union === undefined) alone.push(error);
    else inside.set(union, [...(inside.get(union) ?? []), error]);
  }
  return alone.flatMap((error) =>
    isUnion(error) ? explainUnion(error, inside.get(error) ?? [], context) : [describeSchemaError(error, context)],
  );
}

function isUnion(error: SchemaError): boolean {
  return error.keyword === 'anyOf' || error.keyword === 'oneOf';
}

function isInside(error: SchemaError, union: SchemaError): boolean {
  if (!error.schemaPath.startsWith(`${union.schemaPath}/`)) return false;
  return error.instancePath === union.instancePath || error.instancePath.startsWith(`${union.instancePath}/`);
}

/** Only the branch that fits best is heard; when the value is of no branch's kind, the union speaks for itself. */
function explainUnion(union: SchemaError, errors: readonly SchemaError[], context: ErrorContext): readonly SchemaProblem[] {
  const branches = new Map<string, SchemaError[]>();
  for (const error of errors) {
    const branch = error.schemaPath.slice(union.schemaPath.length + 1).split('/', 1)[0] ?? '';
    branches.set(branch, [...(branches.get(branch) ?? []), error]);
  }
  const fitting = [...branches.values()].filter((branch) => !branch.some((error) => rejectsKind(error, union)));
  const best = fitting.toSorted((a, b) => misfit(a) - misfit(b))[0];
  return best === undefined ? [describeSchemaError({ ...union, keyword: 'type', params: {} }, context)] : explain(best, context);
}

function rejectsKind(error: SchemaError, union: SchemaError): boolean {
  return error.keyword === 'type' && error.instancePath === union.instancePath;
}

/** A branch whose keys are missing or unknown fits less than one with a wrong value deeper inside. */
function misfit(errors: readonly SchemaError[]): number {
  return errors.reduce((sum, error) => sum + (error.keyword === 'required' || error.keyword === 'additionalProperties' ? 3 : 1), 0);
}
