/** Whether an announcement is behind us. Pure; used at build and again in the reader's browser. */
import type { Announcement } from '../schemas/announcement.ts';

/** @returns the last day it matters; undefined for one that stands */
export function lastDay({
  expires,
  ends,
  deadline,
}: Pick<Announcement, 'expires' | 'ends' | 'deadline'>): string | undefined {
  return expires ?? ends?.slice(0, 10) ?? deadline;
}

/** @param today a day: `2026-11-21` */
export function isPast(last: string | undefined, today: string): boolean {
  return last !== undefined && last < today;
}
