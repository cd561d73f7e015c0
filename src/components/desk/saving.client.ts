/** Saves a question: into the folder or into the clerk's hands, and never over what somebody else wrote. */
import { changeRequest } from '#src/desk/change-request.ts';
import type { ChangedFile } from '#src/desk/files-of-draft.ts';
import { addressUnderBase, questionPath } from '#src/knowledge/paths.ts';
import { button, element, part } from './element.client.ts';
import { downloadFile, offerFiles, saveInFolder } from './hand-over.client.ts';
import type { Circumstances, Writing } from './writing.client.ts';

export class Saving {
  readonly #writing: Writing;
  readonly #circumstances: Circumstances;
  readonly #renew: () => Promise<void>;
  #whenSiteFollows: (() => void) | undefined;

  /** @param renew reads the content anew */
  constructor(writing: Writing, circumstances: Circumstances, renew: () => Promise<void>) {
    this.#writing = writing;
    this.#circumstances = circumstances;
    this.#renew = renew;
  }

  save(): void {
    this.#try(false).catch(() => {
      this.say('Not saved: the dev server does not answer. Your text is kept in this tab.');
    });
  }

  /** The pages of the dev server show what was saved. */
  siteFollows(): void {
    this.#whenSiteFollows?.();
    this.#whenSiteFollows = undefined;
  }

  say(...words: (string | Node)[]): void {
    part(this.#circumstances.root, 'outcome').replaceChildren(...words);
  }

  async #try(isSecondTry: boolean): Promise<void> {
    const { root, means } = this.#circumstances;
    part(root, 'conflict').replaceChildren();
    const errors = await this.#writing.check();
    const files = this.#writing.files();
    const [own] = files;
    if (errors.length > 0 || !own) {
      this.say('Not saved: the errors would stop the whole site. Your text is kept in this tab.');
      part(root, 'to-look-at').focus();
    } else if (root.dataset['saves'] === 'folder') {
      await this.#intoFolder(own, files, isSecondTry);
    } else {
      offerFiles(part(root, 'hand-over'), files, changeRequest(this.#writing.question, files, means.today));
    }
  }

  async #intoFolder(own: ChangedFile, files: readonly ChangedFile[], isSecondTry: boolean): Promise<void> {
    const reply = await saveInFolder(files);
    if ('saved' in reply) {
      this.#tellSaved(own);
      await this.#renew();
    } else if ('conflicts' in reply) {
      await this.#renew();
      // Of other questions only the list of related ones is changed, whatever else somebody did to them.
      if (!reply.conflicts.includes(own.file) && !isSecondTry) return this.#try(true);
      this.say('Not saved: somebody else changed the file meanwhile.');
      this.#showConflict(own);
    } else {
      const why =
        'refused' in reply ? reply.refused.map(({ file, message }) => `${file}: ${message}`).join('; ') : reply.wrong;
      this.say(`Not saved: ${why}`);
    }
  }

  #tellSaved(own: ChangedFile): void {
    const wasThere = this.#writing.slugThere !== undefined;
    const slug = this.#writing.settle(own);
    history.replaceState(null, '', `?question=${slug}`);
    const told = `Saved as content/${own.file}`;
    const href = addressUnderBase(questionPath(slug), this.#circumstances.base);
    const page = element('a', { href }, 'see its page');
    const tellWithPage = (): void => this.say(`${told}: `, page, '.');
    if (wasThere) tellWithPage();
    else {
      this.say(`${told}. Its page follows in a moment.`);
      this.#whenSiteFollows = tellWithPage;
    }
  }

  #showConflict(own: ChangedFile): void {
    const theirs = this.#writing.library.questions.find(({ file }) => file === own.file)?.source;
    const heading = element('h2', { tabindex: '-1' }, 'Somebody else changed this question');
    const overwrite = button('Save mine in its place', () => {
      this.#writing.before = theirs;
      this.save();
    });
    part(this.#circumstances.root, 'conflict').replaceChildren(
      heading,
      element('p', {}, 'Nothing was written, and your text is still here. Take over what you need from theirs.'),
      element(
        'pre',
        { tabindex: '0', role: 'region', 'aria-label': 'The file as it is now' },
        theirs ?? 'The file cannot be read, or is gone.',
      ),
      element(
        'p',
        {},
        overwrite,
        ' ',
        button('Download mine', () => downloadFile(own)),
      ),
    );
    heading.focus();
  }
}
