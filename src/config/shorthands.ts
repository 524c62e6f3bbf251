import { isJsonObject, ownValue, type Json, type JsonObject } from '../model/json.ts';

/** An option of a rule that a key of its own stands for. */
export interface Shorthand {
  readonly rule: string;
  readonly option: string;
  readonly value: Json;
  /** JSON pointer of the key. */
  readonly pointer: string;
}

/** Claude Code counts three characters a token in its list of agents. */
const CHARACTERS_A_TOKEN = 3;

const BUDGETS = [
  { key: 'body', rule: 'prompt/over-budget', option: 'tokens', factor: 1 },
  { key: 'description', rule: 'frontmatter/long-description', option: 'characters', factor: CHARACTERS_A_TOKEN },
  { key: 'collection', rule: 'project/description-budget', option: 'tokens', factor: 1 },
] as const;

/** The options that `budgets` and `allowedMcpServers` of a configuration stand for. */
export function readShorthands(settings: JsonObject): readonly Shorthand[] {
  const budgets = ownValue(settings, 'budgets');
  const servers = ownValue(settings, 'allowedMcpServers');
  const limits = BUDGETS.flatMap(({ key, rule, option, factor }): readonly Shorthand[] => {
    const tokens = isJsonObject(budgets) ? ownValue(budgets, key) : undefined;
    return typeof tokens === 'number' ? [{ rule, option, value: tokens * factor, pointer: `/budgets/${key}` }] : [];
  });
  if (servers === undefined) return limits;
  return [...limits, { rule: 'tools/undeclared-mcp-server', option: 'allow', value: servers, pointer: '/allowedMcpServers' }];
}
