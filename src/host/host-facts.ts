import { HOST_FACTS } from '../generated/host-facts.ts';
import type { HookFieldFact, HostBehavior, HostFacts } from '../model/host-facts.ts';
import { compareVersions, isClaudeVersion } from './claude-version.ts';
import type { FactEntry, HookFieldData, HostFactsData } from './host-facts-data.ts';

const DATA: HostFactsData = HOST_FACTS;
const known = new Map<string, HostFacts>();

/**
 * The facts of a Claude Code version `X.Y.Z`; of the newest known one without a version. A version newer than the data
 * gets the newest facts. What is no version gets them too: ask `isClaudeVersion` first where a person typed it.
 */
export function factsFor(version: string = DATA.newestKnown): HostFacts {
  const wanted = isClaudeVersion(version) ? version : DATA.newestKnown;
  const seen = known.get(wanted);
  if (seen !== undefined) return seen;
  const facts = buildFacts(wanted);
  known.set(wanted, facts);
  return facts;
}

function buildFacts(version: string): HostFacts {
  const at = <Entry extends FactEntry>(entries: readonly Entry[]): readonly Entry[] => entries.filter((entry) => holdsAt(entry, version));
  const names = (entries: readonly FactEntry[]): ReadonlySet<string> => new Set(at(entries).map(({ name }) => name));
  const limit = (wanted: string): number | undefined => at(DATA.limits).find(({ name }) => name === wanted)?.value;
  const handlers = at(DATA.hookHandlers);
  return {
    version,
    newestKnown: DATA.newestKnown,
    checkedOn: DATA.checkedOn,
    tools: byName(at(DATA.tools), ({ inSubagent, inBackground, isDeferred }) => ({ inSubagent, inBackground, isDeferred })),
    toolAliases: byName(at(DATA.toolAliases), ({ tool }) => tool),
    removedTools: byName(at(DATA.removedTools), ({ replacement, note }) => ({ replacement, note })),
    toolsDroppedBeside: byName(at(DATA.toolsDroppedBeside), ({ beside }) => beside),
    toolsDeniedWith: byName(at(DATA.toolsDeniedWith), ({ other }) => other),
    memoryTools: at(DATA.memoryTools).map(({ name }) => name),
    keys: byName(at(DATA.keys), ({ ignoredIn, isRequired }) => ({ ignoredIn, isRequired })),
    keyHints: byName(at(DATA.keyHints), ({ key }) => key),
    modelAliases: names(DATA.modelAliases),
    retiredModels: byName(at(DATA.retiredModels), ({ alias, retiredOn }) => ({ alias, retiredOn })),
    colors: names(DATA.colors),
    permissionModes: names(DATA.permissionModes),
    memoryScopes: names(DATA.memoryScopes),
    isolations: names(DATA.isolations),
    efforts: names(DATA.efforts),
    hookEvents: names(DATA.hookEvents),
    guardHookEvents: names(DATA.hookEvents.filter(({ isGuard }) => isGuard)),
    keysWithoutHooks: names(DATA.keysWithoutHooks),
    hookHandlers: byName(handlers, ({ fields }) => fields.filter(({ isRequired }) => isRequired).map(({ name }) => name)),
    hookFields: byName(handlers, ({ fields }) => byName(fields, readField)),
    mcpServerTypes: names(DATA.mcpServerTypes),
    builtInAgents: names(DATA.builtInAgents),
    sessionServers: names(DATA.sessionServers),
    bundledSkills: names(DATA.bundledSkills),
    limits: {
      fileBytes: limit('fileBytes') ?? Infinity,
      nameCharacters: limit('nameCharacters') ?? null,
      descriptionTokens: limit('descriptionTokens') ?? Infinity,
    },
    behavior: readBehavior(at(DATA.behavior)),
  };
}

function holdsAt(entry: FactEntry, version: string): boolean {
  const isTooOld = entry.since !== undefined && compareVersions(version, entry.since) < 0;
  const isTooNew = entry.until !== undefined && compareVersions(version, entry.until) > 0;
  return !isTooOld && !isTooNew;
}

function byName<Entry extends { readonly name: string }, Value>(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => Value,
): ReadonlyMap<string, Value> {
  return new Map(entries.map((entry) => [entry.name, valueOf(entry)]));
}

function readField({ type, isRequired, choices }: HookFieldData): HookFieldFact {
  return { type, isRequired, choices: choices ?? [] };
}

/** A behaviour that no entry of the version names is the old one. */
function readBehavior(entries: HostFactsData['behavior']): HostBehavior {
  const has = (wanted: keyof HostBehavior): boolean => entries.some(({ name, value }) => name === wanted && value === true);
  const isLastWinner = entries.some(({ name, value }) => name === 'duplicateWinner' && value === 'last');
  return {
    skipsByteOrderMark: has('skipsByteOrderMark'),
    rejectsColonInName: has('rejectsColonInName'),
    badGuardHookSkipsAgent: has('badGuardHookSkipsAgent'),
    refusesUnknownTools: has('refusesUnknownTools'),
    knowsGrantedTools: has('knowsGrantedTools'),
    warnsOnUnknownKeys: has('warnsOnUnknownKeys'),
    registersInherit: has('registersInherit'),
    duplicateWinner: isLastWinner ? 'last' : 'first',
  };
}
