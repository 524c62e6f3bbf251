/**
 * What invented figures are made of. Data only; each class says what it stands for. A figure becomes a claim by the words around it:
 * a threshold, a limit, a price, a version or a documented constant has none of them.
 */

/** Verbs of change; with a figure behind them they promise a result. */
export const CHANGE_VERBS: readonly string[] = [
  // Less of what costs.
  'reduce',
  'decrease',
  'cut',
  'lower',
  'shrink',
  'slash',
  'minimize',
  'eliminate',
  'save',
  // More of what counts.
  'increase',
  'improve',
  'boost',
  'raise',
  'grow',
  'enhance',
  'maximize',
  'multiply',
  'optimize',
  // Sooner.
  'accelerate',
  'speed up',
  'outperform',
  'drive',
];

/** Nouns and comparatives of change; with a figure before them they promise a result. */
export const CHANGE_NOUNS: readonly string[] = [
  // What became better.
  'improvement',
  'improvements',
  'gain',
  'gains',
  'boost',
  'uplift',
  'growth',
  'speedup',
  'speed-up',
  'speedups',
  'acceleration',
  // What became less.
  'reduction',
  'reductions',
  'savings',
  'decrease',
  'increase',
  // Compared with what nobody measured.
  'faster',
  'quicker',
  'cheaper',
  'better',
  'fewer',
  'more productive',
  'more efficient',
  'more accurate',
  'more effective',
  // Business results.
  'productivity',
  'roi',
  'throughput',
];

/** Verbs of finding and handling; with a share behind them they promise a rate: "catches 95% of defects". */
export const RATE_VERBS: readonly string[] = [
  'catch',
  'detect',
  'find',
  'identify',
  'prevent',
  'solve',
  'resolve',
  'automate',
  'predict',
  'handle',
  'eliminate',
];

/** What others are said to have done with the agent: "trusted by 500+ teams", "trained on 10,000 repositories". */
export const PROOFS: readonly string[] = [
  'trusted by',
  'used by',
  'loved by',
  'relied on by',
  'proven in',
  'proven across',
  'trained on',
  'tested on',
];

/** Outcomes that a quota can be set for, as "Reduce decision time by 50%" does. What a run can set itself (a timeout) is none. */
export const OUTCOMES: readonly string[] = [
  'time',
  'times',
  'cost',
  'costs',
  'effort',
  'delays',
  'delay',
  'errors',
  'error rate',
  'error rates',
  'defects',
  'bugs',
  'incidents',
  'complexity',
  'productivity',
  'velocity',
  'efficiency',
  'conversion',
  'conversions',
  'engagement',
  'retention',
  'churn',
  'revenue',
  'satisfaction',
  'switching',
  'overhead',
  'waste',
  'mttr',
  'downtime',
  'latency',
  'quality',
  'rework',
  'workload',
  'spend',
  'debt',
  'traffic',
];

/** Qualities of an agent's own judgement, which nothing in a run can measure: there is no ground truth to compare with. */
export const JUDGED_QUALITIES: readonly string[] = [
  'accuracy',
  'correctness',
  'match rate',
  'solve rate',
  'success rate',
  'detection rate',
  'precision',
  'accurate',
  'reliable',
  'effectiveness',
  'satisfaction',
  'confidence',
  'quality',
  'reliability',
];

/** Verbs that begin the report of work that was never done: "Optimization completed. Achieved …". */
export const REPORT_VERBS: readonly string[] = [
  // The work is over.
  'completed',
  'complete',
  'finished',
  'delivered',
  'deployed',
  'implemented',
  'established',
  'optimized',
  'resolved',
  'launched',
  'built',
  'created',
  // What it brought.
  'achieved',
  'achieving',
  'reduced',
  'improved',
  'increased',
];
