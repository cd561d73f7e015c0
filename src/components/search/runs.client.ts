import type { Run } from '#src/search/query/excerpt.ts';

/** Puts marked text into an element. Text stays text: nothing of a query or of the index becomes markup. */
export function putRuns(element: Element, runs: readonly Run[]): void {
  element.replaceChildren(
    ...runs.map(({ text, marked }) => {
      if (!marked) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}
