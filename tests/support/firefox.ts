/** Debian's Firefox, driven by the standard WebDriver BiDi, which Playwright cannot do with a browser it did not build. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { install, mayInstall, program } from './debian.ts';

/** @returns the path of a Firefox, or undefined when there is none and none was to be had */
export function findFirefox(): string | undefined {
  const find = (): string | undefined => program('firefox-esr') ?? program('firefox');
  if (find() === undefined && mayInstall()) install('firefox-esr');
  return find();
}

export function startFirefox(executablePath: string): Promise<Browser> {
  // A page that Firefox kept for Back is not loaded again, and Puppeteer would wait for that for ever.
  const extraPrefsFirefox = { 'browser.sessionhistory.max_total_viewers': 0 };
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox });
}
