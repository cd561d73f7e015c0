/** The desk as a clerk uses it, found by what it says. */
import type { Locator, Page } from '@playwright/test';

export class Desk {
  readonly #page: Page;
  readonly question: Locator;
  readonly answer: Locator;
  readonly address: Locator;
  readonly preview: Locator;
  readonly toLookAt: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.question = page.getByRole('textbox', { name: 'Question', exact: true });
    this.answer = page.getByRole('textbox', { name: 'Answer', exact: true });
    this.address = page.getByRole('textbox', { name: 'Address, after /faq/' });
    this.preview = page.getByRole('region', { name: 'Preview' });
    this.toLookAt = page.getByRole('region', { name: 'What to look at' });
  }

  /** @param url of the desk, with the question that is to be opened, if any */
  async open(url: string): Promise<void> {
    await this.#page.goto(url);
    await this.#page.locator('[data-desk][data-ready]').waitFor();
  }

  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  /** What is told at a field. */
  async toldAt(field: Locator): Promise<string> {
    const ids = (await field.getAttribute('aria-describedby')) ?? '';
    const texts = ids.split(' ').map((id) => this.#page.locator(`#${id}`).textContent());
    return (await Promise.all(texts)).join(' ');
  }
}
