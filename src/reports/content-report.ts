/** What an editor should look at next. None of it is wrong: that is what the check tells. Pure. */
import { visit } from 'unist-util-visit';
import type { Document, Library, TextDocument } from '../content-files/documents.ts';
import { paths } from '../knowledge/paths.ts';
import { citations } from '../rules/sources.ts';
import type { Question } from '../schemas/question.ts';

export interface Finding {
  file: string;
  /** What an editor knows the page by. */
  name: string;
  why: string;
}

export interface ContentReport {
  changedSources: Finding[];
  newerAnnouncements: Finding[];
  unconfirmed: Finding[];
  orphans: Finding[];
  undefinedTerms: Finding[];
  withoutAliases: Finding[];
}

/** What each list is called for those who read it. */
const reportHeadings: Readonly<Record<keyof ContentReport, string>> = {
  changedSources: 'A source has changed since it was read',
  newerAnnouncements: 'An announcement is newer than the answer',
  unconfirmed: 'Unconfirmed',
  orphans: 'No other page leads here',
  undefinedTerms: 'Terms without a definition',
  withoutAliases: 'No aliases: found by its own words only',
};

/** The lists of a report under their headings, in order. */
export function listsOf(report: ContentReport): { heading: string; findings: Finding[] }[] {
  return (Object.keys(reportHeadings) as (keyof ContentReport)[]).map((key) => ({
    heading: reportHeadings[key],
    findings: report[key],
  }));
}

/** @param today `2026-11-21` */
export function contentReport(library: Library, today: string): ContentReport {
  const { questions, announcements, words } = library;
  const named = [...questions, ...announcements];
  return {
    changedSources: citations(library).flatMap(({ document, source: { title, seen, changed } }) =>
      changed !== undefined && changed >= seen
        ? [{ file: document.file, name: document.id, why: `"${title}" was read on ${seen}, changed on ${changed}` }]
        : [],
    ),
    newerAnnouncements: questions.flatMap((question) => newerOn(question, library, today)),
    unconfirmed: named
      .filter(({ data }) => data.confidence === 'unconfirmed')
      .map((document) => finding(document, document.data.confidenceNote ?? '')),
    orphans: orphansOf(library),
    undefinedTerms: words
      .filter(({ data }) => data.definition === undefined && data.elsewhere === undefined)
      .map((word) => finding(word, `"${word.data.term}" only teaches the search`)),
    withoutAliases: named
      .filter(({ data }) => data.aliases.length === 0)
      .map((document) => finding(document, 'add how people ask for it')),
  };
}

function finding({ file, id }: Document<unknown>, why: string): Finding {
  return { file, name: id, why };
}

/** What was published after the answer was reviewed, and what began to hold since: its words may still say "will". */
function newerOn(question: TextDocument<Question>, { announcements }: Library, today: string): Finding[] {
  const { reviewed } = question.data;
  return announcements.flatMap(({ id, data }) =>
    data.affects
      .filter(({ answer }) => answer === question.id)
      .flatMap(({ from }) => {
        const told = data.updated ?? data.published;
        if (told > reviewed) return [finding(question, `reviewed ${reviewed}; "${id}" is of ${told}`)];
        const hasBegun = from > reviewed && from <= today;
        return hasBegun ? [finding(question, `reviewed ${reviewed}; "${id}" holds since ${from}`)] : [];
      }),
  );
}

/** Its topic lists every question; an orphan has nothing else that leads to it. */
function orphansOf({ questions, announcements, pages, site }: Library): Finding[] {
  const led = new Set([
    ...questions.flatMap(({ data }) => data.related.map(({ id }) => paths.question(id))),
    ...announcements.flatMap(({ data }) => data.affects.map(({ answer }) => paths.question(answer))),
    ...(site?.data.mostNeeded.map(({ id }) => paths.question(id)) ?? []),
  ]);
  for (const { tree } of [...questions, ...announcements, ...pages]) {
    visit(tree, 'link', ({ url }) => void led.add(url.split('#')[0] ?? url));
  }
  return questions
    .filter(({ id }) => !led.has(paths.question(id)))
    .map((question) => finding(question, `only the topic "${question.data.topic}" lists it`));
}
