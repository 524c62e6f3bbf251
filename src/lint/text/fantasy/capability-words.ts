/** Whole words of which every hint has one. */
export const CAPABILITY_WORDS: readonly string[] =
  `real continuous continuously constant constantly perpetual perpetually permanent permanently always 24 clock ceaseless ceaselessly tireless
  tirelessly nonstop stop stops times sleep sleeps rest rests tire tires learning ongoing predict predicts detect detects heal heals anticipate
  anticipates learn learns evolve evolves self improve improves knowledge memory over own get gets grow grows become becomes remember remembers
  predictive foresee foresees anticipating before manual human without autonomous autonomously activate activates background switching selection
  routing model models conference conferences meetup meetups summit summits industry community contribution neural collective intelligence hive
  sixth read reads adapt adapts consciousness`.split(/\s+/);

/** Whole words of which every match of a pattern that was measured has one. */
export const MEASURED_WORDS: readonly string[] =
  `learning self improvement synchronization synchronisation currency migration optimization optimisation validation adaptation intervention
  effort oversight interaction involvement input`.split(/\s+/);
