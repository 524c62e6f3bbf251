import type { FileContext } from '../../../model/rule.ts';
import type { Json } from '../../../model/json.ts';
import { ownValue, pointerSteps } from '../../../model/json.ts';
import type { Severity } from '../../../model/finding.ts';
import { checkHostValues, HOST_CHECKED } from '../../../validate/check-host-values.ts';
import type { SchemaProblem } from '../../../validate/schema-problem.ts';
import { rangeOfPointer, validateFrontmatter } from '../../../validate/validate-frontmatter.ts';
import { effectOfValue } from '../../text/value-effects.ts';
import { defineFileRule } from '../../define-rule.ts';

/** Claude Code drops what it can't use, and says so in its debug log or not at all. */
export default defineFileRule({
  id: 'frontmatter/invalid-value',
  meta: {
    summary: 'Disallow front matter values that Claude Code can not use',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    unexpected: 'Unexpected {found} in {place}, expected {expected}; {effect}',
    unknown: 'Unknown {found} in {place}, did you mean {expected}; {effect}',
    missing: 'Missing {found} in {place}, expected {expected}; {effect}',
  },
  defaults: {},
  check(context) {
    const { document, host, report } = context;
    const { frontmatter } = document;
    if (frontmatter.kind !== 'read') return;
    const fromSchema = validateFrontmatter(document).filter((problem) => isOurs(problem, context));
    const fromHost = checkHostValues(frontmatter.value, host).filter((problem) => isOurs(problem, context));
    for (const problem of [...fromSchema.filter((one) => !isLeftToHost(one)), ...fromHost]) {
      const { effect, severity } = effectOfValue(problem, context);
      report({
        at: rangeOfPointer(problem.pointer, problem.part, frontmatter),
        messageId: problem.messageId,
        data: { ...problem.data, effect },
        severity: lowered(severity, frontmatter.isRecovered),
      });
    }
  },
});

/** Values of a broken front matter are guesses, and the broken YAML is reported by itself. */
function lowered(severity: Severity, isRecovered: boolean): Severity {
  return isRecovered ? 'info' : severity;
}

/** What the schema says of enumerations is true of one version; the facts of the host know the others. */
function isLeftToHost({ pointer, keyword }: SchemaProblem): boolean {
  const [key = ''] = pointerSteps(pointer);
  if (key === 'hooks' || key === 'mcpServers') return true;
  return HOST_CHECKED.has(key) && (keyword === 'enum' || keyword === 'pattern');
}

/** Missing keys, ignored keys and keys that only a source has belong to other rules. */
function isOurs({ pointer }: SchemaProblem, { document, host, scope, isSource }: FileContext<Json>): boolean {
  const [key] = pointerSteps(pointer);
  if (key === undefined || document.frontmatter.kind !== 'read') return false;
  if (key === 'name' || key === 'description') {
    const value = ownValue(document.frontmatter.value, key);
    return value !== undefined && value !== null && value !== '';
  }
  const fact = host.keys.get(key);
  return fact === undefined ? isSource : !fact.ignoredIn.includes(scope);
}
