/**
 * Things of which a project uses one at a time. Data only: each class is a decision that teams write down, with its usual options. A line
 * that allows one option alone conflicts with a line that orders another.
 */
export interface Choice {
  /** What is chosen, as it stands in a message. */
  readonly what: string;
  /** The options, as patterns of whole words in lower case. */
  readonly options: readonly string[];
  /** Words that the line must hold too, where the options have other meanings. */
  readonly near?: RegExp;
}

const FORMATTED =
  /\b(?:outputs?|respond|responses?|return|reply|replies|answers?|results?|reports?|deliver|format|emit|produce|hand over)\b/;

export const CHOICES: readonly Choice[] = [
  { what: 'package manager', options: ['npm', 'yarn', 'pnpm', 'bun'] },
  { what: 'test framework', options: ['jest', 'vitest', 'mocha', 'jasmine', 'ava'] },
  { what: 'test framework', options: ['pytest', 'unittest', 'nose2?'] },
  { what: 'test framework', options: ['junit', 'testng', 'spock'] },
  { what: 'browser driver', options: ['cypress', 'playwright', 'selenium', 'puppeteer', 'webdriverio'] },
  { what: 'way of styling', options: ['tailwind(?: css)?', 'bootstrap', 'styled-components', 'css modules', 'sass|scss', 'emotion'] },
  { what: 'store of state', options: ['redux(?: toolkit)?', 'zustand', 'mobx', 'recoil', 'jotai', 'pinia', 'vuex', 'context api'] },
  { what: 'mapper of objects', options: ['prisma', 'typeorm', 'drizzle', 'sequelize', 'hibernate', 'mybatis', 'sqlalchemy', 'django orm'] },
  { what: 'database', options: ['postgres(?:ql)?', 'mysql|mariadb', 'sqlite', 'mongodb', 'sql server', 'dynamodb', 'cassandra'] },
  { what: 'framework', options: ['react', 'vue(?:[.]js)?', 'angular', 'svelte', 'solid(?:js)?'] },
  { what: 'tool for infrastructure', options: ['terraform', 'bicep', 'cloudformation', 'pulumi', 'arm templates', 'ansible'] },
  { what: 'model of branches', options: ['trunk-based(?: development)?', 'git-?flow|git flow', 'github flow'] },
  {
    what: 'kind of merge',
    options: ['squash(?:ing)?(?: merges?)?', 'rebas(?:e|ing)', 'merge commits?'],
    near: /\b(?:merg|commit|branch|history)/,
  },
  { what: 'indentation', options: ['tabs', 'spaces'], near: /\b(?:indent|tabs)/ },
  { what: 'quotation marks', options: ['single quotes', 'double quotes', 'backticks'] },
  { what: 'spelling', options: ['american(?: english| spelling)?|us english', 'british(?: english| spelling)?|uk english'] },
  { what: 'system of units', options: ['metric(?: units)?', 'imperial(?: units)?'], near: /\b(?:units?|measure|metric system|imperial)/ },
  { what: 'grammatical person', options: ['first person', 'second person', 'third person'] },
  { what: 'tense', options: ['present tense', 'past tense', 'future tense'] },
  { what: 'style of API', options: ['rest(?:ful)?', 'graphql', 'grpc', 'soap'], near: /\b(?:apis?|endpoints?|interfaces?|services?)\b/ },
  { what: 'cloud', options: ['aws', 'azure', 'gcp|google cloud'] },
  { what: 'build server', options: ['github actions', 'jenkins', 'gitlab ci', 'circleci', 'azure pipelines'] },
  { what: 'broker of messages', options: ['kafka', 'rabbitmq', 'sqs', 'nats', 'redis streams'] },
  { what: 'charts', options: ['d3(?:[.]js)?', 'chart[.]js', 'recharts', 'plotly', 'matplotlib', 'echarts'] },
  { what: 'format', options: ['json', 'ya?ml', 'xml', 'csv', 'markdown', 'plain text|prose', 'html'], near: FORMATTED },
  {
    what: 'style guide',
    options: [
      'google',
      'airbnb',
      'sun|oracle',
      'standard ?js',
      'pep ?8',
      'microsoft',
      'psr-?12',
      'chicago',
      'ap',
      'apa',
      'mla',
      'ieee',
      'wordpress',
    ],
    near: /\b(?:style ?guides?|style|conventions?|formatting|citations?)\b/,
  },
  { what: 'theme', options: ['dark (?:theme|mode)', 'light (?:theme|mode)'] },
  {
    what: 'order',
    options: ['alphabetical(?:ly)?', 'chronological(?:ly)?', 'by (?:severity|priority|impact)', 'by date'],
    near: /\b(?:order|sort|list|rank|arrange)/,
  },
];
