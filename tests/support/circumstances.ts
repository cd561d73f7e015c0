/** Under which circumstances every page must be readable: the widths, and what readers set in their system. */
import type { PlaywrightTestOptions } from '@playwright/test';

export interface Circumstance {
  name: string;
  use: Pick<PlaywrightTestOptions, 'viewport' | 'contextOptions'>;
}

const desk = { width: 1280, height: 800 };

/** 320 pixels are also what 400 percent zoom leaves of 1280. */
export const narrow: Circumstance = {
  name: 'at 320 pixels',
  use: { viewport: { width: 320, height: 640 }, contextOptions: {} },
};
export const middling: Circumstance = {
  name: 'at 768 pixels',
  use: { viewport: { width: 768, height: 1024 }, contextOptions: {} },
};
export const wide: Circumstance = { name: 'at 1280 pixels', use: { viewport: desk, contextOptions: {} } };
export const forcedColors: Circumstance = {
  name: 'in forced colors',
  use: { viewport: desk, contextOptions: { forcedColors: 'active' } },
};
export const reducedMotion: Circumstance = {
  name: 'with reduced motion',
  use: { viewport: desk, contextOptions: { reducedMotion: 'reduce' } },
};
