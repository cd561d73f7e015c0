/**
 * Reads a saved page of the court's old FAQ or of PACER's announcements, as HTML or as plain text. Every block of the
 * page ends in an entry, in the furniture or among what could not be placed: nothing is lost silently. Pure.
 */
import { dayOf } from '../days-in-text.ts';
import { type FromHtml, fromHtml } from '../from-html.ts';
import { fromText } from '../from-text.ts';
import { readAnnouncements, updatedOn } from './announcements.ts';
import { type Block, blocksOf } from './blocks.ts';
import { readQuestions } from './questions.ts';
import type { OldPage, Piece } from './old-page.ts';

/** What stands on every page of the two sites and belongs to no entry. Whole lines only. */
const furniture = [
  /^skip to main content$/i,
  /^u\.?s\.? flag$/i,
  /^an official website of the united states government$/i,
  /^here[’']s how you know$/i,
  /^subscribe to$/i,
  /^cm\/ecf frequently asked questions$/i,
  /^match word\(s\)\.?$/i,
  /^united states district court for the district of massachusetts$/i,
  /^\[ ?home \| site map \| contact information ?\]$/i,
];

export function readOldPage(content: string): OldPage {
  const isHtml = /^\s*<(?:!doctype|!--|html|head|body|div|table|h\d|p|ul|ol|dl)\b/i.test(content);
  const { tree, address }: FromHtml = isHtml ? fromHtml(content) : { tree: fromText(content), address: undefined };
  const isFurniture = (text: string): boolean => furniture.some((form) => form.test(text));
  const all = blocksOf(tree, (line) => isFurniture(line) || dayOf(line) !== undefined || updatedOn(line) !== undefined);
  const blocks = all.filter(({ text }) => !isFurniture(text));
  const isListOfAnnouncements = blocks.some(({ text }) => dayOf(text) !== undefined);
  const { questions, announcements, unplaced } = isListOfAnnouncements
    ? { questions: [], ...readAnnouncements(blocks) }
    : { announcements: [], ...readQuestions(blocks, address) };
  const told = ({ text, line }: Block): Piece => ({ text, line });
  return {
    address,
    questions,
    announcements,
    furniture: all.filter(({ text }) => isFurniture(text)).map(told),
    unplaced: unplaced.map(told),
  };
}
