/** A page of the old FAQ: one question with its answer, and the questions it names as related. Pure. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type Block, linkedFrom, oneLine } from './blocks.ts';
import type { OldQuestion } from './old-page.ts';

const relatedHeading = /^related (topics|questions):?$/i;

/** @param address of the page, which carries the number of its one question */
export function readQuestions(
  blocks: readonly Block[],
  address: string | undefined,
): { questions: OldQuestion[]; unplaced: Block[] } {
  const questions: OldQuestion[] = [];
  const unplaced: Block[] = [];
  let answered: OldQuestion | undefined;
  for (const block of blocks) {
    if (relatedHeading.test(block.text)) {
      answered = undefined;
    } else if (isQuestion(block, answered === undefined)) {
      const own = questions.length === 0 ? numberIn(address ?? '') : undefined;
      answered = { question: block.text, answer: [], legacyId: numberBelow(block.node) ?? own };
      questions.push(answered);
    } else if (answered) {
      answered.answer.push(block.node);
    } else if (block.node.type === 'list') {
      for (const item of block.node.children) {
        questions.push({ question: oneLine(toString(item)), answer: [], legacyId: numberBelow(item) });
      }
    } else unplaced.push(block);
  }
  return { questions, unplaced };
}

/** A question has a line of its own. Inside an answer only a heading or a bold line begins the next one. */
function isQuestion({ node, text }: Block, isOutside: boolean): boolean {
  if (!text.endsWith('?')) return false;
  if (node.type === 'heading') return true;
  if (node.type !== 'paragraph') return false;
  const isBold = node.children.every((child) => child.type === 'strong' || toString(child).trim() === '');
  return isOutside || isBold;
}

function numberBelow(node: Nodes): string | undefined {
  return linkedFrom(node)
    .map(numberIn)
    .find((number) => number !== undefined);
}

function numberIn(address: string): string | undefined {
  return /[?&]answer=(\d+)/.exec(address)?.[1];
}
