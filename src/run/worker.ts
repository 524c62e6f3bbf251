import type { MessagePort } from 'node:worker_threads';
import { rules } from '../generated/rules.ts';
import { factsFor } from '../host/host-facts.ts';
import { analyzeFile } from '../lint/analyze-file.ts';
import type { RulePlan } from '../model/plan.ts';
import type { Surroundings } from '../model/surroundings.ts';
import type { FromWorker, SentPlan, ToWorker } from './worker-messages.ts';

/** Analyses each file that comes through a port, in their order, with the built-in rules: the program of a worker. */
export function serve(port: MessagePort): void {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const plans = new Map<number, RulePlan>();
  const surroundings = new Map<number, Surroundings>();
  const toPlan = (sent: SentPlan): RulePlan => ({
    rules: sent.rules.map(({ id, decided }) => ({ rule: found(known, id), ...decided })),
    leastCertainty: sent.leastCertainty,
    host: factsFor(sent.claudeVersion),
  });
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'plan') plans.set(message.number, toPlan(message.plan));
    else if (message.kind === 'surroundings') surroundings.set(message.number, message.surroundings);
    else {
      const { number, source, scope } = message;
      const options = { plan: found(plans, message.plan), scope, surroundings: found(surroundings, message.surroundings) };
      port.postMessage({ number, analysis: analyzeFile(source, options) } satisfies FromWorker, []);
    }
  });
}

function found<Key, Value>(values: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error(`nothing is known of ${String(key)}`);
  return value;
}
