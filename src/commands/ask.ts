/** Asks the person at the terminal; where nobody sits there, the proposal is taken. */
import { createInterface } from 'node:readline/promises';
import { CommandError } from './main.ts';

export interface Conversation {
  /** @returns what was typed, or the proposal for an empty line */
  ask: (question: string, proposal: string) => Promise<string>;
  end: () => void;
}

/** Questions go to the error stream, so that what a command prints can be used by another. */
export function conversation(mayAsk: boolean): Conversation {
  if (!mayAsk || !process.stdin.isTTY) return { ask: (_, proposal) => Promise.resolve(proposal), end: () => undefined };
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new AbortController();
  terminal.once('close', () => ended.abort());
  return {
    ask: async (question, proposal) => {
      const { signal } = ended;
      const answer = await terminal
        .question(`${question}${proposal === '' ? ':' : ` [${proposal}]`} `, { signal })
        .catch(() => {
          throw new CommandError('Stopped. Nothing was written.');
        });
      return answer.trim() || proposal;
    },
    end: () => terminal.close(),
  };
}
