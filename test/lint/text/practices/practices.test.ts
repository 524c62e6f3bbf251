import { expect, test } from 'vitest';
import { answeredBothWays } from '../../../../src/lint/text/practices/match-practices.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

/** Each row: the question, two lines that answer it one way, two that answer it the other way. */
const ANSWERS: readonly (readonly [about: string, holds: readonly string[], breaks: readonly string[]])[] = [
  [
    'how formal the wording is',
    ['Write in a formal register', 'Keep the tone impersonal'],
    ['Use casual language', 'Keep the voice chatty'],
  ],
  [
    'what is done about lines that disagree',
    ['Report every mismatch', 'Not silently picking one of them'],
    ['Pick one version silently', 'Resolve contradictions without a note'],
  ],
  [
    'the whole or a part of the output',
    ['Never send excerpts', 'Return the entire file'],
    ['Return only the diff', 'Leave the rest for the reader'],
  ],
  [
    'one way or several to choose from',
    ['Present two alternatives', 'Offer several approaches'],
    ['Recommend exactly one option', 'Propose it without alternatives'],
  ],
  ['lists or running text', ['Use bullet points', 'Answer in bulleted lists'], ['Avoid bullets', 'Write in flowing prose']],
  ['HTML in texts', ['Never use HTML tags', 'Notes without HTML markup'], ['Mark lost parcels with <del>', 'Wrap each note in HTML']],
  [
    'secrets in files',
    ['Never hardcode API keys', 'Read tokens from environment variables'],
    ['Put the database password in config.yml', 'Commit the private key next to the code'],
  ],
  [
    'secrets and personal data in logs',
    ['Mask tokens before they are written', 'Redact card numbers'],
    ['Log the full access token of each call', 'Print passwords to help with debugging'],
  ],
  [
    'trust in input',
    ['Validate all inputs at the border', 'Sanitize user data'],
    ['Pass user input straight to the handler', 'Trust the client'],
  ],
  [
    'how SQL is put together',
    ['Use parameterized queries', 'Prepared statements for every lookup'],
    ['Build the query by string concatenation', 'Interpolate values into the SQL'],
  ],
  [
    'how much access is granted',
    ['Apply least privilege', 'Grant only the permissions needed'],
    ['Give every service account owner rights', 'Run the container as root'],
  ],
  ['encryption', ['Encrypt data at rest', 'Enforce TLS'], ['Keep the archive in plain text', 'Turn off TLS to save time']],
  [
    'consent to the use of data',
    ['Obtain user consent first', 'Practice data minimization'],
    ['Collect everything the form allows', 'Track visitors without their consent'],
  ],
  [
    'personal data that leaves the room',
    ['Anonymize participants in reports', 'Maintain confidentiality'],
    ['Quote customers by name', 'List participants by full name'],
  ],
  [
    'trust inside the network',
    ['Follow zero-trust principles', 'Never trust, always verify'],
    ['Trust all internal traffic', 'In-cluster calls go unauthenticated'],
  ],
  [
    'passwords and second factors',
    ['Require MFA for admins', 'Hash passwords with argon2'],
    ['A password alone is enough', 'Waive two-factor for the team'],
  ],
  [
    'access to pages behind a wall',
    ['Respect robots.txt', 'Use only publicly available sources'],
    ['Get around paywalls', 'Scrape login-gated pages'],
  ],
  ['open cross-origin access', ['Restrict CORS to known origins'], ['Allow any origin']],
  ['a copy to return to', ['Always take a backup first', 'Keep the originals'], ['Overwrite originals in place', 'Backups are optional']],
  ['tests for a change', ['Write tests for every fix', 'Run the tests before a release'], ['Tests can wait', 'Ship the change untested']],
  ['what comes first, tests or code', ['Follow TDD', 'Tests first, then code'], ['Tests are added later', 'Code first, tests afterwards']],
  [
    'review before a merge',
    ['Require peer review', 'Every pull request is reviewed before merging'],
    ['Merge your own pull requests', 'Push straight to main'],
  ],
  [
    'pushes to the main branch',
    ['Feature branches for every change', 'Pull requests for all changes'],
    ['Commit directly to main', 'Force-push at will'],
  ],
  ['history that others hold', ['Preserve commit history'], ['Rewrite shared history', 'Rebase published branches']],
  [
    'versions of dependencies',
    ['Pin every dependency', 'Use exact versions'],
    ['Let provider versions float', 'Leave module versions unpinned'],
  ],
  ['a way back', ['Always have a rollback plan', 'Rollback procedures documented'], ['No way back is needed', 'Skip the rollback plan']],
  [
    'the way to production',
    ['Test in staging first', 'Gradual rollout of each release'],
    ['Deploy straight to production', 'Switch all users at once'],
  ],
  [
    'the size of a step',
    ['Make small, incremental changes', 'One change at a time'],
    ['Deliver the refactoring as one huge commit', 'Rewrite the whole module at once'],
  ],
  [
    'existing behaviour and callers',
    ['Maintain backward compatibility', 'Preserve existing behavior'],
    ['Break existing callers freely', 'Breaking changes are fine'],
  ],
  [
    'what is done by hand',
    ['Automate all deployments', 'Infrastructure as code'],
    ['Configure servers by hand', 'Create resources manually in the portal'],
  ],
  [
    'why a change is made to be faster',
    ['Measure before optimizing', 'Data-driven optimization'],
    ['Optimize by intuition', 'Instinct is enough, no profiling'],
  ],
  ['cause or symptom', ['Find the root cause', 'Address underlying issues'], ['Treat the symptoms', 'A quick patch will do']],
  ['a report that can be reproduced', ['Reproduce the bug first'], ['Fix it without reproducing it', 'Reproduction is optional']],
  ['errors that occur', ['Handle errors gracefully', 'Fail fast'], ['Swallow exceptions', 'Errors are silently dropped']],
  ['what happens after a failure', ['Stop on the first failure'], ['Keep going after errors', 'Carry on despite failed steps']],
  [
    'stubs and placeholders',
    ['Write complete, working code examples', 'No placeholders'],
    ['Leave TODO comments for the hard parts', 'Stub out the endpoints'],
  ],
  [
    'scope of a change',
    ['Change only what was asked', 'Avoid unrelated changes'],
    ['Refactor neighbouring code along the way', 'Clean up anything you come across'],
  ],
  [
    "code of one's own against existing code",
    ['Reuse existing components', 'Never reinvent the wheel'],
    ['Write helpers from scratch', 'Ignore existing helpers'],
  ],
  [
    'conventions of the project',
    ['Follow existing conventions', 'Match the codebase style'],
    ['Disregard the project conventions', 'Replace established patterns with your own'],
  ],
  [
    'documentation',
    ['Document every decision', 'Provide comprehensive documentation'],
    ['Skip the documentation', 'Leave the API undocumented'],
  ],
  ['watching for trouble', ['Set up comprehensive monitoring', 'Monitor everything'], ['Monitoring can wait', 'Disable alerting at night']],
  [
    'blame after an incident',
    ['Blameless culture', 'Hold a blameless postmortem'],
    ['Name the engineer at fault', 'Assign blame in the report'],
  ],
  ['types', ['Strict typing throughout', 'Type hints on public functions'], ['Fall back to any freely', 'Leave parameters untyped']],
  ['class and function components', ['Use functional components with hooks'], ['Write class components']],
  [
    'changes of shared state',
    ['Prefer immutable data', 'Avoid global state'],
    ['Mutate arguments in place', 'Keep settings in global variables'],
  ],
  ['inheritance and composition', ['Composition over inheritance'], ['Prefer deep class hierarchies', 'Use inheritance for reuse']],
  ['the screen to design for first', ['Mobile-first design'], ['Design for the desktop first', 'Mobile is an afterthought']],
  ['access for people with disabilities', ['Meet WCAG 2.1 AA', 'Ensure accessibility'], ['Leave alt text empty', 'Remove focus outlines']],
  ['colour as the only sign', ['Never rely on color alone'], ['Show errors by color alone', 'Distinguish states only by their colour']],
  ['styles in the markup', ['Avoid inline styles', 'Use design tokens'], ['Add inline styles for quick fixes', 'Hardcode hex colors']],
  ['markup that means something', ['Use semantic HTML'], ['Build the page from divs only']],
  [
    'waiting for slow work',
    ['Use async I/O', 'Never block the event loop'],
    ['Make blocking calls in the handler', 'Prefer synchronous requests'],
  ],
  ['columns to select', ['Avoid SELECT *', 'Fetch only the needed columns'], ['Select all columns', 'Start with SELECT *']],
  ['values in the code', ['No magic numbers', 'Avoid hardcoded paths'], ['Hardcode the endpoints', 'Write limits with values inlined']],
  ['comments in code', ['Comment complex logic', 'Add inline comments'], ['Deliver code without comments', 'No comments in the code']],
  [
    'layers ahead of need',
    ['Keep it simple, YAGNI', 'Avoid over-engineering'],
    ['Add abstractions for future needs', 'An interface for every class'],
  ],
  [
    'repeats of the same request',
    ['Retry with exponential backoff', 'Set timeouts on every call'],
    ['Retry forever', 'Wait indefinitely for the answer'],
  ],
  ['time zones', ['Store timestamps in UTC'], ['Record times in local time']],
  ['quotes around shell variables', ['Quote all variables'], ['Leave variables unquoted']],
  [
    'deletes that can be undone',
    ['Use soft deletes', 'Archive instead of deleting'],
    ['Permanently delete old rows', 'Hard-delete accounts'],
  ],
  ['where facts come from', ['Cite sources for every claim', 'Include references'], ['Leave out the sources', 'No citations needed']],
  [
    'what is not known',
    ['Never guess figures', 'Flag uncertain readings'],
    ['Fill gaps with plausible values', 'Present estimates as facts'],
  ],
  [
    'the wording of the source',
    ['Quote verbatim', 'Preserve the original wording'],
    ['Polish the wording of quotes', 'Paraphrase quotations'],
  ],
  [
    'words of others',
    ['Write original content', 'No plagiarism'],
    ['Copy paragraphs from competitors', 'Use the same title on every page'],
  ],
  [
    'how often key words stand in a text',
    ['Avoid keyword stuffing', 'Place keywords naturally'],
    ['Repeat the keyword in every sentence', 'Work the main term into each paragraph'],
  ],
  ['words of the trade', ['Use plain language', 'Avoid jargon'], ['Use jargon freely', 'Leave acronyms unexplained, jargon welcome']],
  ['length', ['Keep answers brief', 'Be concise'], ['Answer at length', 'Write long, exhaustive paragraphs']],
  ['tone', ['Keep a formal tone', 'Use a professional voice'], ['Write in a casual voice', 'Slang is welcome']],
  ['emoji', ['Start each heading with an emoji'], ['No emojis', 'Never use emoji']],
  ['active and passive voice', ['Use active voice'], ['Write in the passive voice', 'Prefer passive constructions']],
  ['taking sides', ['Stay neutral', 'Provide unbiased analysis'], ['Favor our own product', "Push the sponsor's option"]],
  [
    'honest reports of bad news',
    ['Report limitations openly', 'Never exaggerate results'],
    ['Play down the risks', 'Leave out negative findings'],
  ],
  ['pressure on readers', ['Never fabricate urgency', 'No dark patterns'], ['Add fake countdowns', 'Create artificial scarcity']],
  [
    'professional advice',
    ['This is not legal advice', 'Recommend consulting a lawyer'],
    ['Give definitive legal advice', 'Omit the disclaimer'],
  ],
  ['words around the output', ['Return only JSON', 'No preamble'], ['Add a short explanation after the JSON', 'Begin with a greeting']],
  ['levels of headings', ['One H1 per page', 'Never skip heading levels'], ['Use several H1s', 'Skip heading levels at will']],
  [
    'a yes before acting',
    ['Ask for confirmation before deleting', 'Get user approval'],
    ['Delete without asking', 'Confirmation is not needed'],
  ],
  [
    'questions to the user',
    ['Ask clarifying questions', 'Request clarification'],
    ['Never ask the user anything', 'Resolve ambiguities on your own'],
  ],
  ['changes to files', ['Do not modify any files', 'Only report findings'], ['Fix the issues directly', 'Apply fixes as you go']],
  [
    'finished answers for learners',
    ['Never give direct answers', 'Guide them to find it themselves'],
    ['Hand over the finished solution', 'Give the full answer right away'],
  ],
  ['encouragement', ['Give constructive feedback', 'Stay respectful'], ['Give scathing feedback', 'Mock the author']],
  ['decisions by evidence', ['Make data-driven decisions', 'Decide based on evidence'], ['Trust your gut', 'Intuition outweighs data']],
  ['who decides in a group', ['Reach consensus', 'A quorum is required'], ['Decide unilaterally', 'Any node may commit alone']],
  [
    'the plan before the work',
    ['Plan before coding', 'Understand requirements before changing anything'],
    ['Jump straight into coding', 'Planning can wait'],
  ],
  [
    'work at the same time',
    ['Run agents in parallel', 'Execute tasks concurrently'],
    ['Run tasks strictly one after another', 'Never work in parallel'],
  ],
  ['how many questions at a time', ['Ask one question at a time'], ['Send all questions at once', 'Ask several questions in one message']],
  [
    "files of one's own against existing files",
    ['Edit existing files rather than new ones', 'Avoid creating new files'],
    ['Create a new file for every change'],
  ],
  ['data held back for the final check', ['Keep an untouched test set', 'Prevent data leakage'], ['Tune on the test set']],
  ['results that do not fit', ['Report negative results', 'No cherry-picking'], ['Drop outliers', 'Cherry-pick the best runs']],
  [
    'links and structure of what exists',
    ['Preserve link integrity', 'Respect existing folder structure'],
    ['Links may break', 'Reorganize all folders from scratch'],
  ],
  ['ties to one vendor', ['Avoid vendor lock-in', 'Stay vendor-neutral'], ['Commit to one vendor', 'Lock-in is acceptable']],
];

const answersOf = (...lines: readonly string[]): readonly string[] =>
  answeredBothWays(parseAgent({ path: 'a.md', text: `---\nname: a\n---\n\n${lines.map((line) => `- ${line}\n`).join('')}` })).map(
    ({ practice }) => practice.about,
  );

const pairs = ANSWERS.flatMap(([about, holds, breaks]) => holds.flatMap((one) => breaks.map((other) => [about, one, other] as const)));

test.each(pairs)('both sides are about %s: "%s" / "%s"', (about, one, other) => {
  expect(answersOf(one, other)).toContain(about);
});

test.each(ANSWERS)('lines that agree about %s are no pair', (_about, holds, breaks) => {
  expect(answersOf(...holds)).toEqual([]);
  expect(answersOf(...breaks)).toEqual([]);
});
