/** Spellings that lower case would spoil, by their lower-case parts. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['ci cd', 'CI/CD'],
  ['devops', 'DevOps'],
  ['devsecops', 'DevSecOps'],
  ['gitops', 'GitOps'],
  ['api', 'API'],
  ['apis', 'APIs'],
  ['sql', 'SQL'],
  ['qa', 'QA'],
  ['llm', 'LLM'],
  ['mcp', 'MCP'],
  ['aws', 'AWS'],
  ['gcp', 'GCP'],
  ['ui', 'UI'],
  ['ux', 'UX'],
  ['slo', 'SLO'],
  ['adr', 'ADR'],
  ['ai', 'AI'],
  ['cpu', 'CPU'],
  ['cuda', 'CUDA'],
  ['etl', 'ETL'],
  ['gpu', 'GPU'],
  ['graphql', 'GraphQL'],
  ['jvm', 'JVM'],
  ['ml', 'ML'],
  ['ocr', 'OCR'],
  ['pdf', 'PDF'],
  ['sast', 'SAST'],
  ['sla', 'SLA'],
  ['url', 'URL'],
];

/** An id such as `ci_cd_gaps_identified` in words: `CI/CD gaps identified`. Text that is no id stays as it is. */
export function wordsOfId(id: string): string {
  const isId = id.length <= 200 && !id.includes(' ') && (id.includes('_') || id.includes('-'));
  if (!isId) return id;
  const words = ` ${id.split(/[_-]/).filter(Boolean).join(' ')} `;
  return SPELLINGS.reduce((text, [from, to]) => text.replaceAll(` ${from} `, ` ${to} `), words).trim();
}
