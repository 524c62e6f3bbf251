/** Words that turn a deed round or leave it as it is, and small words that mean nothing to an instruction. Data only. */

/** Deeds that leave a thing out or undone. */
export const LEAVING = 'skip omit bypass forgo ignore neglect disable disregard postpone';

/** Deeds that bring a thing in or keep it. */
export const DOING = `use include add write provide create follow enable run keep maintain apply perform require ensure implement prefer show
  respect adopt reach produce generate set insert record store publish attach employ leverage invoke execute check document enforce cover handle
  test consider address validate verify monitor log review measure report track`;

/** Words that leave an instruction as it is. */
export const SMALL_WORDS = `a an the this that these those it its their your our his her my any every each all always and or of to in on at by for
from with into as via per be is are was were been being do does did have has had you we they i he she must should shall will would can could
may might need please then just also very more most such own other same so than too never not no don't doesn't avoid cannot can't don dont
ever both new existing which who whose what how there here up out over under about through across between within using based
make sure ensure strictly whatever whichever possible first either`;
