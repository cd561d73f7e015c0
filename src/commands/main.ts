/** What every command shares: one line for an error that has a remedy, the exit code, and a way to print. */
import { EnvironmentError } from '../environment.ts';

/** An error the person at the terminal can act on: its message is all they need to see. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** @param run does the work and returns the exit code */
export async function main(run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof EnvironmentError || isBadOption(error))) throw error;
    tell(error.message);
    process.exitCode = 1;
  }
}

/** One line to the terminal. */
export function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** One line beside the output proper, which may be piped on. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A mistyped option: what Node says of it is all that one needs to see. */
function isBadOption(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
