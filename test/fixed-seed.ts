import fc from 'fast-check';

/** Property tests generate the same inputs in every run, so that a red run is never bad luck; `FC_SEED=random` or a number looks elsewhere. */
const wanted = process.env['FC_SEED'];
const seed = wanted === 'random' ? Date.now() : Number(wanted ?? 20_261_123);

if (wanted === 'random') console.log(`property tests: FC_SEED=${seed}`);
fc.configureGlobal({ seed });
