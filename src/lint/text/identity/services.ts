/* One table, longer than a file should be: services, protocols and products that stand in for each other, by kind. Data only. */
import type { FieldOfWork } from './field-of-work.ts';

/** As for tools: an agent for one of a group has no use for what belongs to another alone. */
export const RIVAL_SERVICES: readonly (readonly FieldOfWork[])[] = [
  // Generations of one platform.
  [
    {
      name: '.NET Core',
      names: 'dotnet core, dotnet-core, .net core, .net 8, .net 9, .net 10',
      signs: 'dotnet new, program.cs with minimal apis, minimal apis, kestrel',
    },
    {
      name: '.NET Framework',
      names: '.net framework, dotnet framework, dotnet-framework',
      signs: 'system.web, web forms, webforms, global.asax, web.config, wcf services, wcf service, httpmodules, httphandlers, viewstate',
    },
  ],
  // Protocols between agents, tools and services.
  [
    { name: 'MCP', names: 'mcp, model context protocol', signs: 'mcp server, mcp servers, mcp tools' },
    {
      name: 'A2A',
      names: 'a2a, agent2agent, agent-to-agent',
      signs: 'a2a agent cards, a2a agent card, agent cards, agent card, a2a protocol',
    },
    { name: 'LSP', names: 'lsp, language server', signs: 'language server protocol' },
  ],
  [
    {
      name: 'GraphQL',
      names: 'graphql, apollo',
      signs: 'graphql resolvers, graphql schema, apollo federation, federated subgraphs, subgraph, subgraphs',
    },
    { name: 'gRPC', names: 'grpc, protobuf', signs: '.proto files, protobuf messages, protoc, grpc stubs' },
    { name: 'SOAP', names: 'soap, wsdl', signs: 'wsdl, soap envelope, soap envelopes' },
    { name: 'WebSocket', names: 'websocket, socket.io', signs: 'socket.io rooms, websocket frames' },
  ],
  // Brokers, stores and searches.
  [
    {
      name: 'Kafka',
      names: 'kafka, confluent',
      signs: 'kafka topic, kafka topics, kafka streams, consumer group offsets, ksqldb, kafka connect',
    },
    { name: 'RabbitMQ', names: 'rabbitmq, amqp', signs: 'amqp exchange, rabbitmq, fanout exchange, dead letter exchange' },
  ],
  [
    { name: 'Elasticsearch', names: 'elasticsearch, elastic, opensearch', signs: 'elasticsearch index, kibana, elasticsearch' },
    { name: 'Algolia', names: 'algolia', signs: 'algolia' },
    { name: 'Solr', names: 'solr', signs: 'solr core, solrconfig.xml' },
  ],
  // Servers that build and platforms that run.
  [
    {
      name: 'GitHub Actions',
      names: 'github',
      signs: '.github/workflows, github actions workflow, github actions workflows, workflow_dispatch',
    },
    { name: 'GitLab', names: 'gitlab', signs: '.gitlab-ci.yml, gitlab runner, gitlab runners, gitlab pipelines' },
    { name: 'Jenkins', names: 'jenkins', signs: 'jenkinsfile, jenkins jobs, jenkins pipeline, groovy pipeline' },
    { name: 'CircleCI', names: 'circleci', signs: 'circleci orbs, .circleci/config.yml' },
    { name: 'Azure DevOps', names: 'azure devops, azure-devops, azure pipelines', signs: 'azure-pipelines.yml, azure boards' },
  ],
  [
    { name: 'Kubernetes', names: 'kubernetes, k8s, helm, kubectl', signs: 'kubectl apply, helm upgrade, kubernetes operator' },
    { name: 'Nomad', names: 'nomad', signs: 'nomad job, nomad jobs' },
    { name: 'Docker Swarm', names: 'swarm', signs: 'docker swarm, docker stack deploy' },
  ],
  // Observers.
  [
    { name: 'Datadog', names: 'datadog', signs: 'datadog monitor, datadog monitors, datadog dashboards' },
    { name: 'Dynatrace', names: 'dynatrace', signs: 'dynatrace query language, dql query, dynatrace davis, oneagent' },
    { name: 'New Relic', names: 'new relic, newrelic', signs: 'nrql, new relic' },
    { name: 'Splunk', names: 'splunk', signs: 'spl query, spl queries, splunk index' },
    { name: 'Grafana', names: 'grafana, loki, prometheus', signs: 'logql, promql' },
    { name: 'PagerDuty', names: 'pagerduty', signs: 'pagerduty service, pagerduty escalation' },
  ],
  // Reports and sheets.
  [
    { name: 'Power BI', names: 'power bi, powerbi, dax', signs: 'dax measures, power bi, power query' },
    { name: 'Tableau', names: 'tableau', signs: 'tableau workbook, tableau workbooks, tableau dashboards, lod expressions' },
    { name: 'Looker', names: 'looker, lookml', signs: 'lookml, looker explores' },
    { name: 'Excel', names: 'excel, spreadsheet', signs: 'vlookup, pivot table, pivot tables, excel macros' },
  ],
  // Warehouses and pipelines of data.
  [
    { name: 'Snowflake', names: 'snowflake', signs: 'snowpipe, snowflake warehouse, snowflake streams' },
    { name: 'BigQuery', names: 'bigquery', signs: 'bigquery slots, bigquery dataset' },
    { name: 'Databricks', names: 'databricks, spark, delta lake', signs: 'databricks notebook, databricks notebooks, unity catalog' },
    { name: 'Redshift', names: 'redshift', signs: 'redshift cluster, redshift spectrum' },
  ],
  [
    { name: 'Airflow', names: 'airflow', signs: 'airflow dag, airflow dags, airflow operators' },
    { name: 'dbt', names: 'dbt', signs: 'dbt models, dbt run, dbt_project.yml' },
    { name: 'Dagster', names: 'dagster', signs: 'dagster assets, dagster jobs' },
  ],
  // Ways of writing and drawing.
  [
    { name: 'Markdown', names: 'markdown, commonmark, mdx', signs: 'markdown table, markdown tables, markdown front matter' },
    { name: 'LaTeX', names: 'latex, tex', signs: 'latex, bibtex, documentclass, pdflatex, latex preamble' },
    { name: 'AsciiDoc', names: 'asciidoc, antora', signs: 'asciidoc, antora playbook' },
    { name: 'reStructuredText', names: 'restructuredtext, sphinx', signs: 'restructuredtext, .rst files' },
  ],
  [
    { name: 'Mermaid', names: 'mermaid', signs: 'mermaid flowchart, mermaid diagrams' },
    { name: 'PlantUML', names: 'plantuml', signs: 'plantuml, @startuml, .puml' },
    { name: 'Graphviz', names: 'graphviz, dot language', signs: 'graphviz, digraph' },
  ],
  // Systems of companies.
  [
    { name: 'SAP', names: 'sap, abap', signs: 'abap, sap fiori, idocs, bapi' },
    { name: 'Oracle ERP', names: 'oracle, netsuite', signs: 'netsuite, suitescript' },
    { name: 'Odoo', names: 'odoo', signs: 'odoo module, odoo modules' },
  ],
  [
    {
      name: 'Exchange',
      names: 'exchange, m365, microsoft 365, office 365',
      signs: 'mailbox cutover, exchange online, exchange migration, mailbox migration, transport rules',
    },
    { name: 'Google Workspace', names: 'google workspace, gmail, apps script', signs: 'google workspace, apps script' },
    {
      name: 'Active Directory',
      names: 'active directory, ad, entra, group polic',
      signs: 'group policy objects, domain controller, domain controllers',
    },
  ],
  // Frameworks for agents.
  [
    { name: 'LangChain', names: 'langchain, langgraph', signs: 'langchain, langgraph, lcel chains' },
    { name: 'LlamaIndex', names: 'llamaindex, llama-index', signs: 'llamaindex, llama_index' },
    { name: 'CrewAI', names: 'crewai', signs: 'crewai, crewai crews' },
    { name: 'AutoGen', names: 'autogen', signs: 'autogen agents, autogen studio' },
    { name: 'Semantic Kernel', names: 'semantic kernel, semantic-kernel', signs: 'semantic kernel' },
  ],
  // Identity and payment services.
  [
    { name: 'Stripe', names: 'stripe', signs: 'stripe checkout, stripe webhooks, stripe' },
    { name: 'PayPal', names: 'paypal, braintree', signs: 'paypal, braintree' },
    { name: 'Adyen', names: 'adyen', signs: 'adyen' },
  ],
  [
    { name: 'Auth0', names: 'auth0', signs: 'auth0 tenant, auth0 rules, auth0' },
    { name: 'Okta', names: 'okta', signs: 'okta' },
    { name: 'Keycloak', names: 'keycloak', signs: 'keycloak realm, keycloak' },
    { name: 'Cognito', names: 'cognito', signs: 'cognito user pool, cognito' },
  ],
];
