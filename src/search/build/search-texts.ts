/** What the search reads of the content: every question and announcement, passage by passage. Pure. */
import Slugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Library } from '../../content-files/library.ts';
import { inWords } from '../../knowledge/dates.ts';
import { effectsBeside, effectsOn } from '../../knowledge/effects.ts';
import { oncePer } from '../../knowledge/once-per.ts';
import { paths, staffNoteAnchor } from '../../knowledge/paths.ts';
import { attributeOf } from '../../markdown/component-handlers.ts';
import type { Confidence } from '../../schemas/fields.ts';
import type { Word } from '../../schemas/word.ts';
import type { Passage } from '../engine/engine.ts';
import type { SearchText, WordList } from './build-catalogue.ts';

export const searchTexts = oncePer(({ questions, announcements, notes }: Library): readonly SearchText[] => {
  const byId = <Item extends { id: string }>(a: Item, b: Item): number => (a.id < b.id ? -1 : 1);
  return [
    ...questions.toSorted(byId).map(({ id, data, tree, internal }): SearchText => ({
      entry: {
        id,
        kind: 'question',
        title: data.question,
        address: paths.question(id),
        doubt: doubt(data.confidence),
      },
      facets: {
        group: data.topic,
        audience: data.audience,
        date: data.reviewed,
        changed: effectsBeside(effectsOn(id, announcements))[0]?.from,
        ...(internal ? { internal } : {}),
      },
      aliases: [...(data.title === undefined ? [] : [data.title]), ...data.aliases],
      passages: [...passages(tree), ...notes.filter((note) => note.id === id).flatMap(passagesOfNote)],
    })),
    ...announcements.toSorted(byId).map(({ id, data, tree, internal }): SearchText => ({
      entry: {
        id,
        kind: 'announcement',
        title: data.title,
        address: paths.announcement(id),
        doubt: doubt(data.confidence),
      },
      facets: {
        group: data.category,
        audience: data.audience,
        date: data.published,
        ...(internal ? { internal } : {}),
      },
      aliases: data.aliases,
      passages: passages(tree),
    })),
  ];
});

/**
 * The word list as the search uses it. Of everyday words only single ones: phrases were measured to bring nothing that
 * aliases do not, and weigh a kilobyte.
 */
export function wordList({ words }: Library): WordList {
  const sorted = words.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data);
  const names = ({ term, short, aliases }: Word): string[] => [
    term,
    ...(short === undefined ? [] : [short]),
    ...aliases,
  ];
  return {
    families: sorted
      .filter(({ elsewhere }) => elsewhere === undefined)
      .map((word) => ({ same: names(word), weaker: word.everyday.filter((way) => !way.includes(' ')) }))
      .filter(({ same, weaker }) => same.length + weaker.length > 1),
    elsewhere: sorted.flatMap((word) =>
      word.elsewhere === undefined ? [] : { says: word.elsewhere, ways: word.aliases },
    ),
  };
}

function doubt(confidence: Confidence): 'historic' | 'unconfirmed' | undefined {
  return confidence === 'confirmed' ? undefined : confidence;
}

/** As readers see it: `<AsOf>` draws its date, which `toString` does not know. */
function textOf(node: Nodes): string {
  if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'AsOf') {
    const date = attributeOf(node, 'date');
    return date === '' ? '' : `as of ${inWords(date)}`;
  }
  return 'children' in node ? node.children.map(textOf).join('') : toString(node);
}

/** Staff find an answer by what only they know of it. */
function passagesOfNote({ tree }: Library['notes'][number]): Passage[] {
  return passages(tree).map(({ text }) => ({ anchor: staffNoteAnchor, text }));
}

/** A passage is a paragraph, a list item or a table row, under the anchor of the heading above it. */
function passages(tree: Root): Passage[] {
  const slugger = new Slugger();
  const found: Passage[] = [];
  let anchor = '';
  const read = (node: Nodes): void => {
    if (node.type === 'yaml') return;
    if (node.type === 'heading') anchor = slugger.slug(toString(node));
    if (['heading', 'paragraph', 'tableRow', 'code'].includes(node.type)) {
      const text = textOf(node).replace(/\s+/g, ' ').trim();
      if (text !== '') found.push({ anchor, text });
    } else if ('children' in node) {
      node.children.forEach(read);
    }
  };
  read(tree);
  return found;
}
