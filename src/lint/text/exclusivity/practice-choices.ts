import type { Choice } from './choice.ts';

/** Ways of working of which a rule allows one, and versions and devices that exclude each other. Data only. */
export const PRACTICE_CHOICES: readonly Choice[] = [
  {
    what: 'way to build queries',
    options: [
      'parameterized queries|parameterised queries|prepared statements|bound parameters|parameterized statements',
      'concatenated sql|string concatenation|manual escaping|string-built sql|interpolated sql|concatenated queries',
    ],
  },
  {
    what: 'kind of hash for passwords',
    options: ['bcrypt', 'argon2|argon2id', 'scrypt', 'pbkdf2', 'md5', 'sha-1|sha1', 'sha-256|sha256'],
    near: /\b(?:passwords?|hash\w*|credentials?)\b/,
  },
  { what: 'protocol', options: ['https', 'plain http|unencrypted http|http without tls'] },
  { what: 'version of TLS', options: ['tls 1.3', 'tls 1.2', 'tls 1.1|tls 1.0|ssl 3|sslv3'] },
  {
    what: 'kind of key',
    options: ['uuids|uuid|uuid keys', 'serial ids|auto-increment ids|auto-incrementing ids|integer ids|sequential ids', 'ulids|ulid'],
  },
  { what: 'generation of Python', options: ['python 3|python 3.12|python 3.11|python3', 'python 2|python 2.7|python2'] },
  { what: 'generation of Java', options: ['java 8', 'java 11', 'java 17', 'java 21', 'java 25'] },
  { what: 'generation of .NET', options: ['.net framework|.net framework 4.8', '.net 8|.net 9|.net 10|.net core'] },
  { what: 'standard of C++', options: ['c++98|c++03', 'c++11', 'c++14', 'c++17', 'c++20', 'c++23'] },
  { what: 'standard of JavaScript', options: ['es5', 'es2015|es6', 'es2020', 'es2022', 'esnext'] },
  { what: 'system of modules', options: ['es modules|esm|ecmascript modules', 'commonjs|require calls|amd modules'] },
  { what: 'architecture of processors', options: ['arm64|aarch64|graviton', 'x86_64|amd64|x86-64|x86'] },
  { what: 'shape of code', options: ['composition', 'class inheritance|inheritance hierarchies|deep inheritance'] },
  {
    what: 'kind of tests',
    options: ['real databases|real database|testcontainers', 'mocked databases|mocked database|in-memory fakes'],
  },
  {
    what: 'kind of data in tests',
    options: ['synthetic data|generated data|fabricated data', 'production data|real customer data|production dumps'],
  },
  {
    what: 'payment provider',
    options: ['stripe', 'paypal', 'adyen', 'square', 'braintree', 'mollie'],
    near: /\b(?:payments?|checkout|pay|charges?|refunds?|stripe|paypal)\b/,
  },
  { what: 'service for mails', options: ['sendgrid', 'mailgun', 'postmark', 'amazon ses|aws ses', 'mailchimp'] },
  {
    what: 'store of files',
    options: ['s3|amazon s3', 'azure blob storage|blob storage', 'google cloud storage', 'local disk', 'minio'],
  },
  { what: 'content system', options: ['wordpress', 'drupal', 'contentful', 'sanity', 'strapi', 'ghost'] },
  {
    what: 'headless browser',
    options: ['headless mode|headless', 'headed mode|headed browser|visible browser'],
    near: /\bbrowsers?|head(?:ed|less) mode\b/,
  },
  {
    what: 'kind of chart',
    options: ['bar charts', 'line charts', 'pie charts', 'scatter plots', 'tables'],
    near: /\b(?:charts?|plots?|visuali[sz]\w*|draw|show)\b/,
  },
  {
    what: 'assistant model',
    options: ['claude|claude opus|claude sonnet', 'gpt-4|gpt-4o|gpt-5|openai', 'gemini', 'llama', 'mistral'],
    near: /\bmodels?\b/,
  },
  { what: 'source of search', options: ['google scholar', 'pubmed', 'arxiv', 'wikipedia', 'semantic scholar'] },
  {
    what: 'social network',
    options: ['linkedin', 'twitter|x.com', 'instagram', 'tiktok', 'facebook', 'youtube', 'reddit'],
    near: /\b(?:post\w*|publish\w*|share|campaigns?|audience|channels?|ads?)\b/,
  },
];
