/** A question being written: its form, what the rules say of it, what is like it, and how it will look. */
import type { Library } from '#src/content-files/documents.ts';
import { type ChangedFile, filesOf } from '#src/desk/files-of-draft.ts';
import { judge } from '#src/desk/judge.ts';
import { firstDraft, withText } from '#src/desk/new-question.ts';
import { type Draft, draftOf } from '#src/desk/source-text.ts';
import { proposeQuestion } from '#src/drafts/propose.ts';
import type { Means } from '#src/rules/index.ts';
import type { Desk } from '#src/schemas/site.ts';
import type { OpenSearch } from '#src/search/build/search-over.ts';
import { showAlike } from './alike.client.ts';
import { part } from './element.client.ts';
import { asMessage, type QuestionForm, questionForm } from './form.client.ts';
import { type Kept, KeptText } from './kept.client.ts';
import { namesIn } from './names.client.ts';
import { PlaceOfQuestion } from './place-of-question.client.ts';
import { previewIn } from './preview.client.ts';
import { showToLookAt, type ToLookAt } from './to-look-at.client.ts';

/** Rules and search wait for a pause in the typing. In milliseconds. */
const pauseInTyping = 250;

export interface Circumstances {
  root: HTMLElement;
  /** The path the site stands under, with slashes at both ends. */
  base: string;
  desks: readonly Desk[];
  search: OpenSearch;
  means: Means & { today: string };
}

export class Writing {
  /** The content as it was last read. */
  library: Library;
  /** Undefined while the question is new. */
  slugThere: string | undefined;
  /** The file that saving replaces. */
  before: string | undefined;
  isDirty: boolean;
  /** What this tab had not saved, when it was loaded. */
  readonly restored: Kept | undefined;
  readonly #circumstances: Circumstances;
  readonly #address: PlaceOfQuestion;
  readonly #form: QuestionForm;
  readonly #showPreview: (draft: Draft) => void;
  #kept: KeptText;
  /** Of a new question that nobody has begun, nothing is said. */
  #isBegun: boolean;
  #waiting = 0;
  #latest = 0;

  /** @param slug of the question to be opened, which must be there; undefined for a new one */
  constructor(circumstances: Circumstances, library: Library, slug: string | undefined) {
    const { root, base, means, desks } = circumstances;
    this.#circumstances = circumstances;
    this.library = library;
    this.slugThere = slug;
    this.#kept = new KeptText(slug);
    this.restored = this.#kept.read();
    this.isDirty = this.restored !== undefined;
    this.#isBegun = slug !== undefined || this.isDirty;
    this.#address = new PlaceOfQuestion(root.dataset['edition'] === 'intranet');
    this.#form = questionForm(namesIn(library), means.today, this.#address.element);
    this.#showPreview = previewIn(part(root, 'preview'), base, library);
    part(root, 'form').append(this.#form.element);

    const opened = library.questions.find(({ id }) => id === slug);
    const [desk] = desks;
    const fresh: Draft = desk ? firstDraft(desk, means.today) : { fields: {}, body: '' };
    this.before = this.restored ? this.restored.before : opened?.source;
    this.#form.write(this.restored?.draft ?? (opened ? draftOf(opened.source) : fresh));
    if (this.restored) this.#address.choose(this.restored.slug);
    if (opened) this.#fix(opened.id, opened.file);
    part(root, 'form').addEventListener('input', () => {
      this.isDirty = true;
      this.#isBegun = true;
      this.#kept.keep({ draft: this.#form.read(), slug: this.#address.slug, before: this.before });
      this.look();
    });
  }

  get question(): string {
    const { question } = this.#form.read().fields;
    return typeof question === 'string' ? question : '';
  }

  /** The question's own file first. */
  files(): ChangedFile[] {
    const draft = this.#form.read();
    const { desks } = this.#circumstances;
    const desk = desks.find(({ id }) => id === draft.fields['answeredBy']) ?? desks[0];
    const file = this.#address.fileIn(draft.fields['topic']);
    return filesOf({ slug: this.#address.slug, file, before: this.before, draft: withText(draft, desk) }, this.library);
  }

  /** Shows it as it is, and once nobody types, what there is to say of it. */
  look(): void {
    clearTimeout(this.#waiting);
    this.#showPreview(this.#form.read());
    if (this.#isBegun) this.#waiting = window.setTimeout(() => void this.check(), pauseInTyping);
  }

  /** @returns what must be mended before the question can be saved */
  async check(): Promise<ToLookAt[]> {
    clearTimeout(this.#waiting);
    this.#isBegun = true;
    await this.#propose();
    const judgements = judge(this.library, this.files(), this.#circumstances.means);
    this.#form.show(judgements);
    const all = [
      ...this.#address
        .check(this.library)
        .map((message): ToLookAt => ({ place: this.#address.place, message, file: '' })),
      ...judgements.map((one): ToLookAt => ({
        place: this.#form.placeOf(one),
        message: asMessage(one),
        file: one.file,
      })),
    ];
    showToLookAt(this.#circumstances.root, all);
    return all.filter(({ message }) => message.level === 'error');
  }

  forget(): void {
    this.isDirty = false;
    this.#kept.forget();
  }

  /** From now on the question is there, as this file. */
  settle({ file, text }: ChangedFile): string {
    this.forget();
    const { slug } = this.#address;
    this.before = text;
    this.slugThere = slug;
    this.#kept = new KeptText(slug);
    this.#fix(slug, file);
    return slug;
  }

  #fix(slug: string, file: string): void {
    this.#address.fix(slug, file);
    this.#form.lockTopic();
  }

  async #propose(): Promise<void> {
    const { root, base, desks, search, means } = this.#circumstances;
    const { question } = this;
    const number = ++this.#latest;
    if (question === '') return;
    const proposal = await proposeQuestion(question, this.library, search);
    if (number !== this.#latest) return;
    if (this.slugThere === undefined && !this.restored) {
      this.#address.propose(proposal.slug);
      const desk = desks.find(({ id }) => id === proposal.answeredBy);
      if (desk) this.#form.propose(firstDraft(desk, means.today, proposal).fields);
    }
    const others = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
      items.filter(({ id }) => id !== this.slugThere);
    const links = this.#form.read().fields['related'];
    showAlike(
      part(root, 'alike'),
      { same: others(proposal.same), related: others(proposal.related) },
      {
        base,
        named: Array.isArray(links) ? links.map(({ id }: { id: string }) => id) : [],
        addRelated: (link) => this.#form.addTo('related', link),
      },
    );
  }
}
