/** The unsaved text of this tab, so that no reload loses it: in the session storage of the browser, gone with the tab. */
import type { Draft } from '#src/desk/source-text.ts';

export interface Kept {
  draft: Draft;
  /** Of a new question. */
  slug: string;
  /** The file as it was when it was opened. */
  before: string | undefined;
}

export class KeptText {
  readonly #key: string;

  /** @param slug of the question that is edited; undefined for a new one */
  constructor(slug: string | undefined) {
    this.#key = `desk ${slug ?? '(new)'}`;
  }

  read(): Kept | undefined {
    const text = sessionStorage.getItem(this.#key);
    return text === null ? undefined : (JSON.parse(text) as Kept);
  }

  keep(kept: Kept): void {
    sessionStorage.setItem(this.#key, JSON.stringify(kept));
  }

  forget(): void {
    sessionStorage.removeItem(this.#key);
  }
}
