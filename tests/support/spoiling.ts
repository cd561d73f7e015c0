/** One slip an author makes in good content, and the one complaint it must lead to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from './content-copy.ts';

export interface Spoiling {
  /** What the author would complain of if the slip were not told, or told badly. */
  name: string;
  file: string;
  /** Stands in the good file exactly once. */
  replace: string;
  by: string;
  /** The passage of the spoiled file where the complaint must point; stands there once. */
  pointsAt: string;
  /** Level, message and rule, as printed. */
  says: string;
  hint?: string;
}

/** Makes a test of each slip: the spoiled content gives exactly this complaint. */
export function testSpoilings(spoilings: readonly Spoiling[]): void {
  for (const { name, file, replace, by, pointsAt, says, hint } of spoilings) {
    void test(name, (context) => {
      const content = copyOfContent(context);
      content.replace(file, replace, by);
      const complaint = `${content.placeOf(file, pointsAt)}  ${says}`;
      assert.deepEqual(content.complaints(), [hint === undefined ? complaint : `${complaint}\n    ${hint}`]);
      assert.equal(content.stopsBuild(), says.startsWith('error'), 'what is an error stops a build, advice does not');
    });
  }
}
