import { describe, expect, test } from 'vitest';
import { CHOICES } from '../../../../src/lint/text/exclusivity/choices.ts';
import type { ExclusivePair } from '../../../../src/lint/text/exclusivity/exclusive-pair.ts';
import { findExclusiveChoices } from '../../../../src/lint/text/exclusivity/find-exclusive-choices.ts';
import { findPlaces } from '../../../../src/lint/text/exclusivity/find-places.ts';
import { findWriteLimits } from '../../../../src/lint/text/exclusivity/find-write-limits.ts';
import type { AgentDocument } from '../../../../src/model/agent-document.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

type Finder = (document: AgentDocument) => readonly ExclusivePair[];

const pairsIn = (find: Finder, lines: readonly string[]): readonly string[] =>
  find(parseAgent({ path: 'a.md', text: `${lines.map((line) => `- ${line}`).join('\n')}\n` })).map(({ what }) => what);

describe('one option of a field alone', () => {
  test.each([
    ['only', 'Only PostgreSQL is supported', 'Set up a MySQL instance for the tests', 'database'],
    ['a compound', 'AWS-only deployment', 'Provision the queue on Azure', 'cloud'],
    ['all of them', 'All scripts are written in Python', 'Write the release script in Bash', 'programming language'],
    ['nowhere else', 'Track work in Linear, nowhere else', 'Create a Jira ticket for each task', 'tracker'],
    ['more options than the one', 'Support Windows only', 'Runs on Windows, Linux and macOS', 'operating system'],
    ['two orders where both cannot be', 'Indent with tabs', 'Use spaces to indent code', 'indentation'],
    ['an option that is offered beside it', 'Only Mermaid diagrams are supported', 'Tide charts may also be drawn in PlantUML', 'diagrams'],
    ['a phrase', 'Uses parameterized queries exclusively', 'Concatenated SQL for tide reports', 'way to build queries'],
    ['a language of answers', 'Respond in English only', "Answer in the user's language", 'language of answers'],
  ])('finds %s', (_name, one, other, what) => {
    expect(pairsIn(findExclusiveChoices, [one, other])).toEqual([what]);
  });

  test.each([
    ['kinds of two things', 'Only public berths are listed', 'Write private letters to the crew'],
    ['a kind that stands far from the only', 'Only tide tables with public names', 'Write private names into the book'],
    ['two uses', 'Only JSON for logs', 'Return the report as Markdown for people'],
    ['options that are compared', 'Use Jest exclusively', 'Compare Vitest and Mocha'],
    ['an option that is discouraged', 'Only Mermaid diagrams are supported', 'PlantUML is discouraged'],
    ['two orders where both can be', 'Store rows in PostgreSQL', 'Store documents in MongoDB'],
    ['a change from one to the other', 'Use pnpm exclusively', 'Migrate old folders from npm'],
    ['a case', 'Use Docker containers only', 'Use Podman containers when the host has no daemon'],
  ])('leaves %s alone', (_name, one, other) => {
    expect(pairsIn(findExclusiveChoices, [one, other])).toEqual([]);
  });

  test('no field has the same name of an option twice', () => {
    const doubled = CHOICES.filter(({ options }) => {
      const names = options.flatMap((option) => option.split('|'));
      return new Set(names).size < names.length;
    });
    expect(doubled).toEqual([]);
  });
});

describe('one place for things of a kind', () => {
  test.each([
    ['a label with a path', 'Tide tables: `harbour/tides/[name].csv`', 'Keep all tide tables in `archive/tables/`'],
    ['where things go', 'Tide tables go to `harbour/tides`', 'Put tide tables into `docs/output/`'],
    ['the same words in two folders', 'Write the tide report to harbour/a.md', 'Save the tide report in docs/b.md'],
  ])('finds %s', (_name, one, other) => {
    expect(pairsIn(findPlaces, [one, other])).toEqual(['place']);
  });

  test.each([
    ['a folder inside the other', 'Tide tables go to `harbour/`', 'Put tide tables into `harbour/tides/`'],
    ['things of another kind', 'Tide tables go to `harbour/`', 'Put crew lists into `docs/`'],
    ['keys of a table', 'location: /harbour/tides.md', 'location: /docs/crew.md'],
  ])('leaves %s alone', (_name, one, other) => {
    expect(pairsIn(findPlaces, [one, other])).toEqual([]);
  });
});

describe('one place that may be written to', () => {
  test.each([
    ['never outside', 'NEVER write outside public/tides.txt', 'Append a dated entry to docs/history.md'],
    ['only inside', 'Only edit files in src/', 'Update the settings in config/app.yml'],
    ['the only file', 'tides.md is the only file you may edit', 'Record the run in crew.md'],
  ])('finds %s', (_name, one, other) => {
    expect(pairsIn(findWriteLimits, [one, other])).toEqual(['place to write to']);
  });

  test.each([
    ['a file inside', 'Only edit files in src/', 'Update the list in src/tides/list.ts'],
    ['two words for pages', 'Write only changed/new pages', 'Maintain the list in log.jsonl'],
    ['what is read', 'Only edit files in src/', 'Read the settings in config/app.yml'],
    ['a product that looks like a file', 'Only edit files in src/', 'Update the pages to Next.js'],
  ])('leaves %s alone', (_name, one, other) => {
    expect(pairsIn(findWriteLimits, [one, other])).toEqual([]);
  });
});
