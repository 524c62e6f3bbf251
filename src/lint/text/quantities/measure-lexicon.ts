// Longer than a file should be: the classes of words are one vocabulary and are read together.
import { oncePerWord } from '../../../model/once-per-word.ts';
import { thingClass } from '../statements/index-clauses.ts';
import { singularOf } from '../singular.ts';
/** Words that name nothing. */
const FUNCTION_WORDS =
  'a an the this that these those it its they their them we our you your he she his her i my me of for to in on at by with from into onto ' +
  'within without as than then so if when while until unless before after once and or nor not no never but yet is are was were be been ' +
  'being am do does did done has have had can could may might must shall should will would all any each every both either some more most ' +
  'less least fewer few other another such only also just even very too about around approximately roughly over under above below between ' +
  'per via up down out off there here where which who whom whose what how why one whole through across toward towards against still already ' +
  // Numbers.
  'zero two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety dozen hundred ' +
  'thousand million billion twice ' +
  // What is done with any limit.
  'ensure keep keeping kept maintain maintained achieve achieved achieving complete completed completing meet met meeting target targeting ' +
  'require required requires requirement verify verified allow allowed stay stays remain remains exceed exceeds exceeding reach reaches reached ' +
  'maximum minimum max min average limit limited limits cap capped minimized maximized minimised maximised reported observed measured tolerated strict strictly enforce enforced';

/** Words that say nothing about what is measured; each class on its own lines. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    `${FUNCTION_WORDS} ` +
    // Verbs and adjectives that any target stands beside.
    'use used using set take takes taking last lasts get gets hit make makes need needs aim aims typical typically usually normal normally ' +
    'optimal ideal ideally recommended default good best better longer shorter larger bigger smaller arrive arrives ' +
    'first consistent consistently always strictly exactly ok fine enough acceptable sufficient ready ' +
    'improve improved improving improvement reduce reduced reducing reduction decrease decreased increase increased from deliver delivered ' +
    'provide include including includes contain contains give given apply applied run runs hold holds held go goes come comes count number amount ' +
    'total value values size length long short time times duration level rate threshold goal metric kpi range sla slo please note example ' +
    'item thing way case basis least older newer old new ' +
    'usage plenty well ' +
    'tolerate tolerated accept accepted acceptance acceptable permit permitted expect expected grow grows sustain sustained ' +
    'count ship ships write writes written wait waits treat plan plans result results outcome impact next now ' +
    // Verbs that hand an amount to something, and what is said of amounts.
    'alone reserve reserves reserved book books schedule scheduled spend spends spent plus weigh weighs assume expects begin begins leave leaves left ' +
    'let lets produce produces generate create creates add adds sets fix fixed lock locked restrict restricted upwards downwards latest earliest ' +
    'half full single square big frequency frequently cadence guaranteed sustained optimized consistently reliably confirmed enforced configured ' +
    'implemented established book gone trend trending fill window turnaround allowance ceiling quota timeframe friendly sizing sized'
  ).split(' '),
);

/** Different words for one measured thing; the first of each class stands for all. Stems. */
const CLASSES: readonly string[] = [
  // Quality of code and tests.
  'coverage cover exercis',
  'function method routine subroutine',
  'defect bug fault',
  'complexity complex',
  'duplicate duplication clone',
  'nest nesting indent indentation depth',
  // Service levels.
  'uptime availability available reachable',
  'response respond responsiv latency answer reply roundtrip',
  'failure fail error errors',
  'incident outage',
  'recovery recover restore restoration mttr rto',
  'acknowledg acknowledgement ack mtta',
  'timeout abort expire expiry expiri ttl lifetime lifespan validity valid live',
  'retry retri reattempt attempt',
  'concurrency concurrent parallel simultaneou simultaneously',
  // Changes on their way.
  'deploy deployment rollout ship',
  'rollback revert undo',
  'postmortem retrospective retro',
  'approval approv approver signoff',
  'reviewer review',
  // Data and secrets.
  'retention retain store stor stored archiv',
  'rotation rotat renew renewal',
  'credential secret key password',
  'backup snapshot dump',
  'cache cach',
  'chunk batch',
  // Texts.
  'title headline',
  'keyword term phrase',
  'primary main principal chief core',
  'summary abstract summari',
  'image picture photo',
  'sentence',
  'page screen',
  'bullet point',
  'variant variation alternative alternativ',
  'option choice',
  // People and work.
  'meeting call',
  'budget spend cost expense',
  'user customer client visitor',
  'team squad crew',
  'confidence confident certainty certain',
  'accuracy accurat accurate correct correctness',
  'contrast',
  'introduction intro',
  'onboard onboarding',
  'touch tap tappabl click clickabl press',
  'merge merg land integrat',
  'utilization utiliz utilis utilizat utilisat capacity occupancy saturation consumption consum busy',
  'send sent',
  'frame framerate fps',
  'payment pay payabl due owe settl',
  'notify notif notifi inform told tell learn hear',
  'rotation rotate rotat renewal renew',
  'publish post posting publication',
  'bandwidth throughput',
  'participant interviewee respondent subject',
  'agent subagent teammate worker',
  'overlap overlapp',
  'discount off rebate',
  'freshness stale staleness age outdat old',
  'delay gap pause spac',
];

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap((words) => {
    const [name = '', ...others] = words.split(' ');
    return [name, ...others].flatMap((word) => [[word, name] as const, [stemOf(word), name] as const]);
  }),
);

/** Things that are measured and whose name says what the number is, whatever stands beside it. */
const MEASURES: ReadonlySet<string> = new Set(
  'coverage complexity uptime failure retention timeout retry recovery contrast rotation backup duplicate nest utilization'.split(' '),
);

const NAMELESS: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(' '));

/** The stem of a word that says nothing beside others but may name a quantity together with another one ("lock waits"). */
export function weakNameOf(word: string): string | undefined {
  return word.length < 3 || NAMELESS.has(word) ? undefined : stemOf(word);
}

/** The stem that stands for a word and its like, or undefined for a word that measures nothing. */
export const conceptOf = oncePerWord((word): string | undefined => {
  if ((word.length < 2 && !/\d/.test(word)) || FILLERS.has(word)) return undefined;
  const whole = CLASS_OF.get(word);
  if (whole !== undefined) return whole;
  const stem = stemOf(word);
  if (FILLERS.has(stem)) return undefined;
  const known = CLASS_OF.get(stem);
  if (known !== undefined) return known;
  const thing = stemOf(thingClass(singularOf(word)));
  return CLASS_OF.get(thing) ?? thing;
});

/** Units in which many different things are counted; singular. */
const COMMON_UNITS: ReadonlySet<string> = new Set(
  'character word line token file item step time page point change thing example section row column level sentence paragraph iteration feature'.split(
    ' ',
  ),
);

/** True for a counted unit that says by itself what is counted: reviewers, retries. */
export function isOwnName(unit: string): boolean {
  return !COMMON_UNITS.has(unit);
}

/** True for a concept that names a measure by itself. */
export function isMeasureName(concept: string): boolean {
  return MEASURES.has(concept);
}

/** A light stem: plural, participle and adverb endings taken off. */
function stemOf(word: string): string {
  let stem = word;
  if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  if (stem.length > 4 && stem.endsWith('ies')) return `${stem.slice(0, -3)}y`;
  if (stem.length > 8 && stem.endsWith('ation')) return stem.slice(0, -3);
  if (stem.length > 5 && stem.endsWith('ing')) stem = undouble(stem.slice(0, -3));
  else if (stem.length > 4 && stem.endsWith('ed')) stem = undouble(stem.slice(0, -2));
  else if (stem.length > 4 && /(?:ss|x|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && /[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

function undouble(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
