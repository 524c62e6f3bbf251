import invalidPack from '../lint/rules/rules/invalid-pack.ts';
import type { Finding } from '../model/finding.ts';
import { checkValue } from '../validate/explain-schema-errors.ts';
import { loadValidator } from '../validate/load-validator.ts';
import { composeFinding, mergeFinding } from './compose-finding.ts';
import type { MappingReader } from './mapping-reader.ts';

const SHAPES = { 'rule-pack': 'the rule pack', overrides: 'the overrides' } as const;

/** What is wrong with the shape of a rule pack or of project overrides, by its schema. */
export function checkPackShape(reader: MappingReader, schema: keyof typeof SHAPES = 'rule-pack'): readonly Finding[] {
  return checkValue(reader.value, loadValidator(schema), SHAPES[schema]).map((problem) => {
    const range = problem.pointer === '' ? null : (reader.rangeOf(problem.pointer, problem.part) ?? null);
    return mergeFinding(invalidPack, { messageId: problem.messageId, data: { ...problem.data }, path: reader.path, range });
  });
}

const MERGED = ['/rule_pack', '/collaborators', '/proactive_triggers', '/triggers', '/specializations'];

/** What is wrong with the keys of a source that are merged, by `schemas/agent-frontmatter.schema.json`. */
export function checkSourceShape(reader: MappingReader): readonly Finding[] {
  return checkValue(reader.value, loadValidator('agent-frontmatter'), 'the front matter')
    .filter(({ pointer }) => MERGED.some((key) => pointer === key || pointer.startsWith(`${key}/`)))
    .map((problem) => {
      const range = reader.rangeOf(problem.pointer, problem.part) ?? null;
      const { messageId, message } = problem;
      return composeFinding({ rule: 'frontmatter/invalid-value', messageId, message, path: reader.path, range });
    });
}
