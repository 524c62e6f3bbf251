/**
 * Stems that stand in three of ten agent files or more: that two lines share one of them says little. Data only, by kind: software, work,
 * words for quality, deeds.
 */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `access action agent analysis api app application approach architecture audit automation business capability change ci code complete component
  comprehensive configuration content context control coverage data decision deployment design detail detection development document
  documentation environment error event example execution expert expertise failure feature file format framework function guide impact
  improvement infrastructure information input integration issue knowledge level management map metric metrics migration model name need
  operation optimization output pattern performance pipeline plan policy practice problem procedure process project quality rate reference
  report requirement resource response result rule script security service setup solution source specific standard state status step strategy
  structure support system target task team technical template test time tool type usage user validation value version workflow
  best clear critical current custom good important key multiple proper quick real
  add analyze apply ask build check collaborate coordinate create define ensure focus follow handle help identify implement include
  keep maintain make monitor optimize prioritize provide read require review run share track understand update use validate verify work write
  agent's one way thing case line part`.split(/\s+/),
);
