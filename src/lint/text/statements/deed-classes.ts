/**
 * Deeds that mean the same in instructions: one row a class, base forms, the first one stands for the class. Data only; a systematic table
 * of what people who write software, documents and data tell each other to do. A verb stands in one row.
 */
export const SAME_DEEDS: readonly string[] = [
  // To work with a thing.
  'use utilize employ leverage adopt apply invoke rely harness',
  // To bring a thing into being.
  'create add introduce make generate build insert define produce write provide craft author compose construct develop draft establish',
  // To think up how it will be.
  'design sketch architect',
  // To make a thing go away for good.
  'delete drop discard purge erase destroy wipe remove eliminate scrub prune',
  // To make a thing other than it was.
  'modify change edit alter update touch rewrite mutate amend revise adjust tweak adapt',
  // To let others have a thing.
  'send post publish emit share transmit forward distribute circulate broadcast mail deliver',
  // To want words of a person.
  'ask request prompt query question inquire consult clarify',
  // To set something going.
  'run execute launch perform conduct start trigger spawn fire',
  // To end something.
  'stop halt abort cancel terminate cease quit kill end interrupt',
  // To put a thing before somebody's eyes.
  'show display print output present expose reveal return disclose surface render',
  // To leave a thing out.
  'skip omit bypass forgo ignore neglect disregard',
  // To bring a change to its users.
  'push deploy release ship promote roll',
  // To keep a thing for later.
  'store save keep persist retain preserve archive hold maintain record',
  // To think up what is not known.
  'guess assume invent fabricate infer speculate presume hallucinate improvise',
  // To give a yes.
  'approve accept authorize permit allow grant',
  // To give a no.
  'reject refuse decline deny block forbid prohibit disallow',
  // To hold something back from others.
  'hide conceal withhold mask redact suppress',
  // To put a thing into words.
  'explain describe justify document annotate comment detail elaborate outline',
  // To make fewer words of it.
  'summarize condense abridge shorten compress',
  // To look at a thing with care.
  'check verify validate inspect confirm audit examine review assess evaluate',
  // To see whether software works.
  'test exercise probe try',
  // To tell somebody what would be good.
  'recommend suggest propose advise',
  // To give work to somebody.
  'delegate assign hand pass entrust outsource route dispatch',
  // To tell those who should know.
  'notify alert inform tell warn report escalate flag announce',
  // To put things in one.
  'merge combine consolidate join unify integrate',
  // To make parts of one thing.
  'split separate divide break decompose segment partition',
  // To put work into the shared history.
  'commit land check-in',
  // To take a change back.
  'revert undo rollback restore reverse',
  // To write over what was there.
  'overwrite replace clobber override',
  // To make a second one.
  'copy duplicate clone replicate mirror',
  // To hold a version still.
  'pin lock freeze fix',
  // To bring a thing from elsewhere.
  'fetch download pull retrieve import get obtain acquire',
  // To write what happens.
  'log trace',
  // To put things in place on a machine.
  'install setup provision configure',
  // To switch on.
  'enable activate',
  // To switch off.
  'disable deactivate mute',
  // To look through for something.
  'search find look scan explore browse grep locate',
  // To make better without new behaviour.
  'refactor restructure reorganize clean simplify',
  // To make faster or smaller.
  'optimize tune streamline speed',
  // To put right.
  'repair correct resolve solve remedy mend patch',
  // To wait for later.
  'postpone defer delay wait',
  // To name who did or said it.
  'cite quote attribute reference credit',
  // To read out what is there.
  'read parse load open consume',
  // To move.
  'move relocate migrate transfer',
  // To say a thing is more important.
  'prefer prioritize favour favor',
  // To decide.
  'decide choose determine select settle pick',
  // To answer for.
  'own govern lead',
  // To keep under observation.
  'monitor watch track observe',
  // To limit.
  'limit restrict cap constrain bound throttle',
  // To protect by making unreadable.
  'encrypt hash scramble',
  // To make up for a failure by doing it again.
  'retry repeat rerun redo',
  // To translate.
  'translate localize',
  // To judge.
  'criticize critique judge rate score grade',
  // To follow.
  'follow obey respect honor honour adhere comply',
];
