import { ownValue } from '../model/json.ts';
import { readFrontmatter } from '../parse/read-frontmatter.ts';

/** What a `SKILL.md` says about itself, as far as agents are concerned. */
export interface SkillHead {
  /** A second name for the skill, beside that of its folder. */
  readonly name: string | undefined;
  /** True when only people may start the skill: no agent preloads it. */
  readonly isDisabled: boolean;
}

/** Reads the head of a `SKILL.md`; a file without front matter is a skill too. */
export function readSkill(text: string): SkillHead {
  const { frontmatter } = readFrontmatter(text);
  if (frontmatter.kind !== 'read') return { name: undefined, isDisabled: false };
  const name = ownValue(frontmatter.value, 'name');
  const disabled = ownValue(frontmatter.value, 'disable-model-invocation');
  return { name: typeof name === 'string' && name !== '' ? name : undefined, isDisabled: disabled === true || disabled === 'true' };
}
