import { BEGIN, globally, type OrderPattern } from './order-pattern.ts';

/** Services for teams, by field: chat, issues and tickets, documents. */
const SERVICES =
  'Slack|Microsoft Teams|Teams|Discord|Telegram|Mattermost|Jira|Linear|Asana|Trello|ClickUp|Zendesk|ServiceNow|PagerDuty|Opsgenie|Notion|Confluence|Airtable|Google (?:Docs|Sheets|Drive)|SharePoint|Dropbox|Salesforce|HubSpot';
/** What answers with live figures. */
const LIVE = String.raw`(?:[a-z-]{1,20} )?(?:endpoints?|(?:REST |GraphQL |HTTP |admin |public )?API)\b|Prometheus|Grafana|Datadog|New Relic|Splunk|Kibana|Elasticsearch|CloudWatch|Sentry|BigQuery|Snowflake|Redshift|Google Analytics|Search Console`;

/** Words of which each line has one that needs a service. */
export const SERVICE_HINT =
  /Slack|Teams|Discord|Telegram|Mattermost|Jira|Linear|Asana|Trello|ClickUp|Zendesk|ServiceNow|PagerDuty|Opsgenie|Notion|Confluence|Airtable|Google|SharePoint|Dropbox|Salesforce|HubSpot|[eE]mail|[sS]creenshot|endpoint|API|Prometheus|Grafana|Datadog|New Relic|Splunk|Kibana|Elasticsearch|CloudWatch|Sentry|BigQuery|Snowflake|Redshift|Console/;

/** Work on a service that no built-in tool reaches. */
export const SERVICE_PATTERNS: readonly OrderPattern[] = [
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[pP]ost|[sS]end|[pP]ublish|[fF]orward|[uU]pload|[sS]ync|[fF]ile|[nN]otify) [^.;\x60]{1,60} (?:to|in|on|via) (?:the |a )?(?:[\w#-]{1,20} )?(?:${SERVICES})\b`,
    ),
  },
  {
    pattern:
      /\b(?:posted|sent|published|forwarded|uploaded|synced|filed) (?:to|in|on|via|through) (?:the |a )?(?:[\w#-]{1,20} )?(?:Slack|Microsoft Teams|Discord|Jira|Linear|Notion|Confluence|email)\b/g,
  },
  { pattern: globally(String.raw`${BEGIN}[eE]mail (?:the|a|every|each)\b`) },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[cC]reate|[oO]pen|[fF]ile|[uU]pdate|[cC]lose) (?:a |the |each )?(?:Jira|Linear|Zendesk|ServiceNow|Asana|Trello) (?:ticket|issue|card|task)`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}[tT]ake (?:a )?screenshots? [^.;\x60]{0,40}(?:with|in|using) (?:Playwright|Puppeteer|the browser)`,
    ),
  },
];

/** Figures that something answers over the network. */
export const ENDPOINT_PATTERNS: readonly OrderPattern[] = [
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[qQ]uery|[cC]all|[hH]it|[pP]ing|[pP]robe|[pP]oll) (?:the |each |every |its |their )(?:${LIVE})`,
    ),
  },
  {
    pattern: globally(
      String.raw`\b(?:queried|pulled|polled|scraped|fetched|read|taken) (?:live )?(?:from|off|over|via|through) (?:the |its |their )?(?:[A-Za-z-]{1,20} )?(?:${LIVE})`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[pP]ull|[fF]etch|[rR]ead|[qQ]uery) [^.;\x60]{1,50} from (?:the |its |their )?(?:[A-Za-z-]{1,20} )?(?:${LIVE})`,
    ),
  },
];
