/** Invented documents for court staff, with a word in every field that stands nowhere else. */
import type { ContentCopy } from './content-copy.ts';

/** Begins every one of the words. */
export const canary = 'zqkanary';

const source = (kind: string): string =>
  `sources: [{ title: ${canary}${kind}sourcetitle, url: 'https://${canary}${kind}sourceurl.example/', dated: ${canary}${kind}sourcedated, seen: 2025-10-01 }]`;

const documents: Record<string, string> = {
  [`faq/filing/${canary}-questionslug.mdx`]: `---
question: What is the ${canary}questionquestion?
title: The ${canary}questiontitle
topic: filing
audience: [firm]
aliases: [where is the ${canary}questionalias]
answeredBy: quill-desk
confidence: unconfirmed
confidenceNote: Ask the ${canary}questiondoubt.
reviewed: 2025-10-01
${source('question')}
related: [{ id: blue-folder, because: both hold the ${canary}questionbecause }]
legacyIds: ['777000777']
changes: [{ date: 2025-10-01, note: The ${canary}questionchange came. }]
---

The ${canary}questiontext is in the vault.
`,
  [`announcements/2025/${canary}-announcementslug.mdx`]: `---
title: The ${canary}announcementtitle
published: 2025-09-30
updated: 2025-10-01
updates: [{ date: 2025-10-01, note: The ${canary}announcementupdate was made. }]
deadline: 2098-12-01
pinned: true
category: policy
audience: [firm]
aliases: [news of the ${canary}announcementalias]
confidence: unconfirmed
confidenceNote: Ask the ${canary}announcementdoubt.
${source('announcement')}
affects: [{ answer: blue-folder, from: 2025-10-01, note: The ${canary}announcementeffect counts. }]
---

The ${canary}announcementtext is locked.
`,
  [`pages/${canary}-pageslug.mdx`]: `---
title: The ${canary}pagetitle
description: About the ${canary}pagedescription.
reviewed: 2025-10-01
---

The ${canary}pagetext stands here.
`,
  [`topics/${canary}-topicslug.yaml`]: `title: The ${canary}topictitle
order: 99
summary: All of the ${canary}topicsummary.
introduction: Here is the ${canary}topicintroduction.
`,
  [`words/${canary}-wordslug.yaml`]: `term: ${canary}wordterm
short: ${canary}wordshort
definition: What the ${canary}worddefinition is.
aliases: [${canary}wordalias]
everyday: [${canary}wordeveryday]
source: { title: ${canary}wordsourcetitle, url: 'https://${canary}wordsourceurl.example/', dated: ${canary}wordsourcedated, seen: 2025-10-01 }
`,
  'notes/blue-folder.mdx': `---
reviewed: 2025-10-01
---

The ${canary}notetext is kept behind the counter.
`,
};

/** Puts the documents into a content folder's `internal/`. @returns every word that they bring */
export function addInternal(content: ContentCopy): string[] {
  for (const [path, text] of Object.entries(documents)) content.write(`internal/${path}`, text);
  const everything = Object.entries(documents).flat().join('\n');
  return [...new Set(everything.match(new RegExp(`${canary}[a-z-]+`, 'g')) ?? [])];
}
