import type { ReadFrontmatter } from '../../model/agent-document.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import { isJsonObject, ownValue, pointerStep } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';

/** A shell command that guards permissions. */
export interface GuardCommand {
  readonly event: string;
  readonly command: string;
  /** Of the command, below the front matter. */
  readonly pointer: string;
}

/** The commands of the hooks whose events guard permissions, such as `PreToolUse`. */
export function findGuardCommands({ value }: ReadFrontmatter, { guardHookEvents }: HostFacts): readonly GuardCommand[] {
  const hooks = ownValue(value, 'hooks');
  if (!isJsonObject(hooks)) return [];
  return [...guardHookEvents].flatMap((event) =>
    listOf(ownValue(hooks, event)).flatMap((group, index) => {
      const handlers = listOf(isJsonObject(group) ? ownValue(group, 'hooks') : undefined);
      return handlers.flatMap((handler, place): readonly GuardCommand[] => {
        const command = isJsonObject(handler) && ownValue(handler, 'type') === 'command' ? ownValue(handler, 'command') : undefined;
        const pointer = `/hooks/${pointerStep(event)}/${index}/hooks/${place}/command`;
        return typeof command === 'string' ? [{ event, command, pointer }] : [];
      });
    }),
  );
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
