/** A reporter for `node --test` that counts into its file, and tells failures on the error stream. */
import type { TestEvent } from 'node:test/reporters';

export default async function* tally(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of source) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    // A group passes or fails with its tests; only these count.
    if (event.data.details.type === 'suite') continue;
    if (event.data.skip !== undefined) counts.skipped += 1;
    else if (event.type === 'test:pass') counts.passed += 1;
    else {
      counts.failed += 1;
      const { cause } = event.data.details.error;
      process.stderr.write(
        `\nFAILED: ${event.data.name} (${event.data.file ?? ''}:${event.data.line ?? ''})\n${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
      );
    }
  }
  yield JSON.stringify(counts);
}
