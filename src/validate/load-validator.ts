import { compiledSchema as agentFrontmatter } from '../generated/validators/agent-frontmatter.ts';
import { compiledSchema as baseline } from '../generated/validators/baseline.ts';
import { compiledSchema as config } from '../generated/validators/config.ts';
import { compiledSchema as overrides } from '../generated/validators/overrides.ts';
import { compiledSchema as rulePack } from '../generated/validators/rule-pack.ts';
import type { CompiledSchema } from './compiled-schema.ts';

const VALIDATORS = { 'agent-frontmatter': agentFrontmatter, baseline, config, overrides, 'rule-pack': rulePack } as const;

/** Schemas that are checked at run time; each is `schemas/NAME.schema.json`. */
export type CheckedSchema = keyof typeof VALIDATORS;

/** The compiled validator of a schema. */
export function loadValidator(name: CheckedSchema): CompiledSchema {
  return VALIDATORS[name];
}
