/** Words around a power that say whose it is, or with what it works. Data only. */

/** Agents that run other agents: what their features list is claimed of the swarm. */
export const COORDINATES = /\b(?:swarm|hive|coordinat\w+|orchestrat\w+|collective|multi-agent|consensus|topology|automation)\b/i;

/** Names of agents that are a swarm or a part of one. */
export const SWARM_NAME = /swarm|hive|queen|collective|consensus|topology|neural|(?:adaptive|mesh|hierarchical)-coordinator/i;

/** Titles and lead-ins above features of the agent itself. */
export const OWN_TITLES =
  /\b(?:(?:intelligen(?:t|ce)|adaptive|learning|integration|key|core|advanced|smart|neural|autonomous|collective|emergent) (?:features?|capabilit(?:y|ies)|behaviou?rs?|functions?|functionality|operations?)|self-[a-z]+|autonomous|continuous (?:learning|adaptation|evolution)|predictive (?:\w+ing|analysis|intelligence)|evolution)\b/i;

/** What could do the work: a tool, a file, a store, a job that somebody sets up. */
export const MEANS =
  /`|(?<=[a-z] )(?:using|with|via|through) [A-Z][a-z]+|\b(?:mcp|(?:in|to|from|via|using|with|through) (?:[a-z]+ )?memor(?:y|ies)|hooks?|cron(?:job)?|webhooks?|ci|ci\/cd|github actions?|prometheus|grafana|datadog|cloudwatch|sentry|kubernetes|databases?|vector stores?|changelog(?:\.md)?|claude\.md|[\w-]+\.(?:md|json|ya?ml|sh|py|ts|js)|log files?|knowledge (?:base|graph)|notes? file|users?['’]? (?:app|application|product)s?|dashboards?|websockets?|models? (?:that|for|to) (?:predict|forecast))\b/;

/** Words of a check: "Monitoring functional with …", "… verified". */
export const CHECKED =
  /\b(?:functional|operational|comprehensive|systematic|verified|validated|achieved|demonstrat(?:ed|es|ing)|successful|complete|accurate|effective|positive|maintained)\b/;

/** Software that runs by itself is the subject. */
export const SOFTWARE =
  /\b(?:scripts?|installers?|deployments?|installations?|builds?|apps?|applications?|services?|servers?|functions?|jobs?) (?:must|should|will|can|runs?|completes?|works?|starts?|is|are)\b/i;

/** "**Product X** offers:": the list below tells of something else. */
export const OTHER_LEAD = /\b(?:offers?|provides?|supports?|includes?|handles|enables|delivers|gives you|adds)\b[^.]{0,30}:[\s*_]*$/i;

/** A lead-in that names the agent after all. */
export const AGENT_LEAD = /\b(?:you|i|agents?|swarm|coordinator|system)\b/i;

/** A sentence that begins with the agent. */
export const AGENT_FIRST = /^[\s*_>-]{0,6}(?:you|i|we|this (?:sub-?)?agent|the (?:sub-?)?agent)\b/i;

/** What a clause about the agent hangs on: "an assistant that learns", "guidance that adapts". */
export const AGENT_ANTECEDENT =
  /^(?:(?:sub-?)?agents?|assistant|coordinator|orchestrator|specialist|expert|swarm|system|engine|guardian|companion|partner|bot|ai|you|guidance|architect|engineer|reviewer|analyst|monitor)$/i;
