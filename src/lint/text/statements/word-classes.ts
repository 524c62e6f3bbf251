/**
 * Words that mean the same in instructions, and small words that mean nothing to them. Data only. Each class is general usage among
 * people who write software or documents; the first word stands for the class.
 */

/** Deeds. */
export const SAME_DEEDS: readonly string[] = [
  // To work with a thing.
  'use utilize employ leverage adopt apply invoke rely',
  // To bring a thing into being.
  'create add introduce make generate build insert define produce write provide',
  // To make a thing go away for good.
  'delete drop discard purge erase destroy wipe remove',
  // To make a thing other than it was.
  'modify change edit alter update touch rewrite mutate',
  // To let others have a thing.
  'send post publish emit share transmit forward distribute',
  // To want words of a person.
  'ask request prompt query question inquire',
  // To set something going.
  'run execute launch perform conduct',
  // To put a thing before somebody's eyes.
  'show display print output present expose reveal return',
  // To leave a thing out.
  'skip omit bypass forgo ignore neglect',
  // To bring a change to its users.
  'push deploy release ship',
  // To keep a thing for later.
  'store save keep persist retain preserve',
  // To think up what is not known.
  'guess assume invent fabricate infer speculate presume hallucinate',
  // To give a yes.
  'approve accept authorize',
  // To hold something back from others.
  'hide conceal withhold',
  // To put a thing into words.
  'explain describe justify',
  // To look at a thing with care.
  'check verify validate inspect confirm',
  // To tell somebody what would be good.
  'recommend suggest propose advise',
  // To give work to somebody.
  'delegate assign',
];

/** Deeds that leave a thing out or undone. */
export const LEAVING = 'skip omit bypass forgo ignore neglect disable disregard postpone';

/** Deeds that bring a thing in or keep it. */
export const DOING = `use include add write provide create follow enable run keep maintain apply perform require ensure implement prefer show
  respect adopt reach produce generate set insert record store publish attach employ leverage invoke execute check document enforce cover handle
  test consider address validate verify monitor log review measure report track`;

/** Things. */
export const SAME_THINGS: readonly string[] = [
  'credential secret password token',
  'user customer client visitor',
  'dependency package library',
  'error exception',
  'doc documentation',
  'config configuration setting',
  'database db',
  'repo repository',
  'picture image photo',
  'approval permission consent confirmation sign-off',
  'teammate colleague coworker',
  'multiple several many various',
];

/** Words that leave an instruction as it is. */
export const SMALL_WORDS = `a an the this that these those it its their your our his her my any every each all always and or of to in on at by for
from with into as via per be is are was were been being do does did have has had you we they i he she must should shall will would can could
may might need please then just also very more most such own other same so than too never not no don't doesn't avoid cannot can't don dont
ever both new existing which who whose what how there here up out over under about through across between within using based
make sure ensure strictly whatever whichever possible first either`;
