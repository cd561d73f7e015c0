/** Builds a site as `npm run build` does: in a process of its own. */
import { spawnSync } from 'node:child_process';

/** @param environment what differs from that of the tests */
export function build(environment: Record<string, string>): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, ['src/commands/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
}
