import { matchesOf } from '../matches-of.ts';

/**
 * Words that tell apart two quantities of one name, by what they tell apart. Data; two members of one axis never mean the same case.
 * A line that names no member of a strict axis speaks of another case than one that does; of a loose axis it may speak of all.
 */
const STRICT_AXES: readonly string[] = [
  // Where it runs.
  'production prod staging local canary ci preview sandbox',
  // How bad or how urgent it is.
  'critical high medium moderate low minor major urgent severe warning info p0 p1 p2 p3 p4 sev1 sev2 sev3 sev4 severity tier1 tier2 tier3 emergency',
  // Which value of many.
  'p50 p75 p90 p95 p99 median average typical typically peak burst',
  // Which version of a number.
  'interim early late previous next baseline current stretch long-term short-term draft historical mvp viable',
  // Which device.
  'mobile desktop tablet ios android browser 3g 4g wifi',
  // Which kind of test or measure of it.
  'unit integration e2e end-to-end stress smoke regression branch mutation',
  // All parts taken as one.
  'together combined jointly altogether',
  // What is used up.
  'cpu memory ram gpu disk',
  // Which network.
  'instagram twitter tiktok linkedin facebook youtube pinterest reddit slack email blog podcast google apple aws azure gcp',
  // Which system or language.
  'windows linux macos python javascript typescript java kotlin go golang rust ruby php node react vue angular sql nosql graphql rest grpc',
];
const LOOSE_AXES: readonly string[] = [
  'initial final',
  'soft hard',
  'cold warm hot',
  'quarter annual weekly monthly daily',
  'download',
  'simple complex basic',
  'small large big',
  'short long',
  'new existing legacy',
  'optional',
  'manual automatic automated',
  'full partial incremental',
  'lower upper',
  'expedited routine',
  'secondary tertiary',
  'positive negative',
  'load',
  'web',
  'upload',
  'internal external public private',
  'free paid premium standard enterprise',
  'junior senior',
  'light dark print',
];

const AXES: ReadonlyMap<string, number> = new Map(
  [...STRICT_AXES, ...LOOSE_AXES].flatMap((row, axis) => row.split(' ').map((word) => [word, axis] as const)),
);

const LEVEL_NAMES: Readonly<Record<string, string>> = { severity: 'sev', priority: 'p' };
const LEVEL = /\b(sev|severity|p|priority|tier)[ -]?([0-4])\b/gi;

/** "Severity 1", "priority 2" in the words of the conditions: "sev1", "p2". */
export function levelsIn(text: string): readonly string[] {
  return matchesOf(LEVEL, text).map(([, name = '', level]) => `${LEVEL_NAMES[name.toLowerCase()] ?? name.toLowerCase()}${level}`);
}

const STAGE = AXES.get('draft');

/** True for a word that narrows a quantity down to one case of several. */
export function isCondition(word: string): boolean {
  return AXES.has(word);
}

/** True where the titles above two lines name the same stage of the work, or none: "minimum viable", "draft". */
export function standInOneStage({ contextConditions: one }: Conditions, { contextConditions: other }: Conditions): boolean {
  const isIn = (others: ReadonlySet<string>) => (word: string) => others.has(word) || AXES.get(word) !== STAGE;
  return [...one].every(isIn(other)) && [...other].every(isIn(one));
}

/** Whether two lines name two strict cases of one kind: production and staging. */
export function nameTwoCases(one: readonly string[], other: readonly string[]): boolean {
  return one.some((word) => {
    const axis = AXES.get(word) ?? STRICT_AXES.length;
    return axis < STRICT_AXES.length && !other.includes(word) && other.some((rival) => AXES.get(rival) === axis && !one.includes(rival));
  });
}

/** The conditions of a line: those beside the value, and those of the titles above it. */
interface Conditions {
  readonly conditions: ReadonlySet<string>;
  readonly contextConditions: ReadonlySet<string>;
}

/** Whether two lines may speak of one case: `same` where both name the same conditions, `loose` where one of them names more. */
export function compareConditions(one: Conditions, other: Conditions): 'same' | 'loose' | undefined {
  const [left, right] = [missing(one, other), missing(other, one)];
  // "Short" on one side and "full" on the other: two cases, whatever tells them apart.
  return left === undefined || right === undefined || (!left && !right) ? undefined : left && right ? 'same' : 'loose';
}

/** True where the other line knows every condition of the first one; undefined where it speaks of another case. */
function missing({ conditions, contextConditions }: Conditions, other: Conditions): boolean | undefined {
  let isKnown = true;
  for (const word of [...conditions, ...contextConditions]) {
    if (other.conditions.has(word) || other.contextConditions.has(word)) continue;
    const axis = AXES.get(word) ?? 0;
    const isRival = [...other.conditions, ...other.contextConditions].some((rival) => AXES.get(rival) === axis);
    if (isRival || (axis < STRICT_AXES.length && conditions.has(word))) return undefined;
    isKnown = false;
  }
  return isKnown;
}
