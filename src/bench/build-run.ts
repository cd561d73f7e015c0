/** Runs a build as a process of its own and measures it from outside. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface BuildRun {
  seconds: number;
  /** The most memory the process had at a time, in MB; undefined where the system does not tell (it does on Linux). */
  megabytes: number | undefined;
}

/** How often a process is asked for its memory, in milliseconds. */
const interval = 100;

/** @throws {Error} with what the build said, when it fails */
export async function runBuild(words: string[], cwd: string, environment: NodeJS.ProcessEnv): Promise<BuildRun> {
  const start = performance.now();
  const child = spawn(process.execPath, words, { cwd, env: { ...process.env, ...environment } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  let megabytes: number | undefined;
  const asking = setInterval(() => (megabytes = peakOf(child.pid) ?? megabytes), interval);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(asking);
  if (code !== 0)
    throw new Error(`${words.join(' ')} in ${cwd} ended with ${code ?? 'a signal'}:\n${said.slice(-2000)}`);
  return { seconds: (performance.now() - start) / 1000, megabytes };
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
  } catch {
    return undefined;
  }
}
