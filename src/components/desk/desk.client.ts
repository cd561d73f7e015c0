/** The desk: opens a question or begins one, and on every change checks it, shows it, and keeps it from being lost. */
import './without-eval.client.ts';
import { fullLexiconOf } from '#src/components/search/files.client.ts';
import { enginesOf } from '#src/components/search/engines.client.ts';
import type { Library } from '#src/content-files/documents.ts';
import { changeRequest } from '#src/desk/change-request.ts';
import { type DeskContent, libraryForDesk } from '#src/desk/content.ts';
import { type ChangedFile, filesOf } from '#src/desk/files-of-draft.ts';
import { judge, type Judgement } from '#src/desk/judge.ts';
import { firstDraft, withText } from '#src/desk/new-question.ts';
import { type Draft, draftOf } from '#src/desk/source-text.ts';
import { proposeQuestion } from '#src/drafts/propose.ts';
import { dayIn } from '#src/knowledge/dates.ts';
import { questionPath } from '#src/knowledge/paths.ts';
import type { Means } from '#src/rules/index.ts';
import type { Site } from '#src/schemas/site.ts';
import { showAlike } from './alike.client.ts';
import { button, element, part } from './element.client.ts';
import { asMessage, questionForm } from './form.client.ts';
import { download, offerFiles, saveInFolder } from './hand-over.client.ts';
import { KeptText } from './kept.client.ts';
import { PlaceOfQuestion } from './place-of-question.client.ts';
import { previewIn } from './preview.client.ts';
import { speller } from './speller.client.ts';
import { showToLookAt, type ToLookAt } from './to-look-at.client.ts';

/** Rules and search wait for a pause in the typing. In milliseconds. */
const pauseInTyping = 250;

export async function openDesk(root: HTMLElement): Promise<void> {
  const base = root.dataset['base'] ?? '/';
  const savesInFolder = root.dataset['saves'] === 'folder';
  const search = document.querySelector<HTMLFormElement>('form[data-search]');
  if (!search) throw new Error('the desk needs the search box for the addresses of its files');
  const [content, lexicon] = await Promise.all([contentNow(), fullLexiconOf(search)]);
  const { site } = content;
  if (!site) throw new Error('site.yaml cannot be read');
  const engines = enginesOf(search, lexicon);
  const means: Means = { today: dayIn(site.data.timezone, new Date()) };
  const today = means.today ?? '';

  let library: Library = content;
  let slugThere = openedSlug();
  const opened = library.questions.find(({ id }) => id === slugThere);
  if (slugThere !== undefined && !opened) {
    say(root, 'notice', `There is no question "${slugThere}"; this is a new one.`);
    slugThere = undefined;
  }
  let before = opened?.source;
  let keptText = new KeptText(slugThere);
  const kept = keptText.read();
  let isDirty = kept !== undefined;
  let isPristine = slugThere === undefined && !isDirty;

  const address = new PlaceOfQuestion(root.dataset['edition'] === 'intranet');
  const form = questionForm(namesIn(library), today, address.element);
  part(root, 'form').append(form.element);
  const showPreview = previewIn(part(root, 'preview'), base, library);
  const deskOf = (draft: Draft) => deskNamed(site.data, draft.fields['answeredBy']);

  const firstDesk = deskNamed(site.data, undefined);
  const start: Draft = opened
    ? draftOf(opened.source)
    : firstDesk
      ? firstDraft(firstDesk, today)
      : { fields: {}, body: '' };
  form.write(kept?.draft ?? start);
  if (kept) {
    before = kept.before;
    address.choose(kept.slug);
    const discard = button('Discard it', () => {
      isDirty = false;
      keptText.forget();
      location.reload();
    });
    part(root, 'notice').replaceChildren('The text of this tab that was not saved is back. ', discard);
  }
  const fix = (slug: string, file: string): void => {
    address.fix(slug, file);
    form.lockTopic();
  };
  if (opened) fix(opened.id, opened.file);

  const draftNow = (): Draft => form.read();
  const filesNow = (): ChangedFile[] => {
    const draft = draftNow();
    const file = address.fileIn(draft.fields['topic']);
    return filesOf({ slug: address.slug, file, before, draft: withText(draft, deskOf(draft)) }, library);
  };

  /** @returns what must be mended before the question can be saved */
  const check = (): ToLookAt[] => {
    const judgements = judge(library, filesNow(), means);
    form.show(judgements);
    const all = [
      ...address.check(library).map((message): ToLookAt => ({ place: address.place, message, file: '' })),
      ...judgements.map((one: Judgement): ToLookAt => ({
        place: form.placeOf(one),
        message: asMessage(one),
        file: one.file,
      })),
    ];
    showToLookAt(root, all);
    return all.filter(({ message }) => message.level === 'error');
  };

  let latest = 0;
  const propose = async (): Promise<void> => {
    const number = ++latest;
    const question = draftNow().fields['question'];
    if (typeof question !== 'string') return;
    const proposal = await proposeQuestion(question, library, { lexicon, engines });
    if (number !== latest) return;
    const own = slugThere;
    const same = proposal.same.filter(({ id }) => id !== own);
    const related = proposal.related.filter(({ id }) => id !== own);
    if (own === undefined && !kept) {
      address.propose(proposal.slug);
      const desk = deskNamed(site.data, proposal.answeredBy);
      if (desk) form.propose(firstDraft(desk, today, proposal).fields);
    }
    const links = draftNow().fields['related'];
    const named = Array.isArray(links) ? links.map(({ id }: { id: string }) => id) : [];
    showAlike(
      part(root, 'alike'),
      { ...proposal, same, related },
      { base, named, addRelated: (link) => form.addTo('related', link) },
    );
  };

  let waiting = 0;
  const look = (): void => {
    clearTimeout(waiting);
    showPreview(draftNow());
    if (isPristine) return;
    waiting = window.setTimeout(() => void propose().then(check), pauseInTyping);
  };
  root.addEventListener('input', (event) => {
    if (!part(root, 'form').contains(event.target as Node)) return;
    isDirty = true;
    isPristine = false;
    say(root, 'outcome', '');
    keptText.keep({ draft: draftNow(), slug: address.slug, before });
    look();
  });

  const renew = async (): Promise<void> => {
    library = await contentNow();
    look();
  };
  let whenSiteFollows: (() => void) | undefined;
  const saved = async (own: ChangedFile): Promise<void> => {
    const wasThere = slugThere !== undefined;
    isDirty = false;
    keptText.forget();
    before = own.text;
    slugThere = address.slug;
    keptText = new KeptText(slugThere);
    fix(slugThere, own.file);
    history.replaceState(null, '', `?question=${slugThere}`);
    const page = element('a', { href: `${base}${questionPath(slugThere).slice(1)}` }, 'see its page');
    const told = `Saved as content/${own.file}`;
    const tellWithPage = (): void => part(root, 'outcome').replaceChildren(`${told}: `, page, '.');
    if (wasThere) tellWithPage();
    else {
      say(root, 'outcome', `${told}. Its page follows in a moment.`);
      whenSiteFollows = tellWithPage;
    }
    await renew();
  };
  const save = async (isSecondTry = false): Promise<void> => {
    isPristine = false;
    clearTimeout(waiting);
    part(root, 'conflict').replaceChildren();
    const errors = check();
    const [own, ...others] = filesNow();
    if (errors.length > 0 || !own) {
      say(root, 'outcome', 'Not saved: the errors would stop the whole site. Your text is kept in this tab.');
      part(root, 'to-look-at').focus();
      return;
    }
    if (!savesInFolder) {
      const question = draftNow().fields['question'];
      offerFiles(part(root, 'hand-over'), [own, ...others], changeRequest(String(question), [own, ...others], today));
      return;
    }
    const reply = await saveInFolder([own, ...others]);
    if ('saved' in reply) return saved(own);
    if ('conflicts' in reply) {
      await renew();
      if (!reply.conflicts.includes(own.file) && !isSecondTry) return save(true);
      say(root, 'outcome', 'Not saved: somebody else changed the file meanwhile.');
      showConflict(own);
    } else {
      const why =
        'refused' in reply ? reply.refused.map(({ file, message }) => `${file}: ${message}`).join('; ') : reply.wrong;
      say(root, 'outcome', `Not saved: ${why}`);
    }
  };
  const showConflict = (own: ChangedFile): void => {
    const theirs = library.questions.find(({ file }) => file === own.file)?.source;
    const heading = element('h2', { tabindex: '-1' }, 'Somebody else changed this question');
    const overwrite = button('Save mine in its place', () => {
      before = theirs;
      saveSafely();
    });
    part(root, 'conflict').replaceChildren(
      heading,
      element('p', {}, 'Nothing was written, and your text is still here. Take over what you need from theirs.'),
      element(
        'pre',
        { tabindex: '0', 'aria-label': 'The file as it is now' },
        theirs ?? 'The file cannot be read, or is gone.',
      ),
      element(
        'p',
        {},
        overwrite,
        ' ',
        button('Download mine', () => download(own.file.split('/').at(-1) ?? '', own.text)),
      ),
    );
    heading.focus();
  };
  const saveSafely = (): void =>
    void save().catch(() => {
      say(root, 'outcome', 'Not saved: the dev server does not answer. Your text is kept in this tab.');
    });

  part(root, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    saveSafely();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    saveSafely();
  });
  window.addEventListener('beforeunload', (event) => {
    if (isDirty) event.preventDefault();
  });
  // Vite reloads every page when a content file is saved. Here somebody is writing: the desk reads the content anew instead.
  import.meta.hot?.on('vite:beforeFullReload', (payload) => {
    payload.path = '/no-page-of-this-name.html';
    whenSiteFollows?.();
    whenSiteFollows = undefined;
    void renew();
  });

  root.dataset['ready'] = '';
  look();
  void speller().then((found) => {
    means.speller = found;
    look();
  });
}

async function contentNow(): Promise<Library> {
  const response = await fetch('content.json');
  return libraryForDesk((await response.json()) as DeskContent);
}

function openedSlug(): string | undefined {
  return new URLSearchParams(location.search).get('question') ?? undefined;
}

function deskNamed({ desks }: Site, id: unknown) {
  return desks.find((desk) => desk.id === id) ?? desks[0];
}

function namesIn({ topics, site, questions }: Library) {
  return {
    topics: topics.toSorted((a, b) => a.data.order - b.data.order).map(({ id, data }) => [id, data.title] as const),
    desks: (site?.data.desks ?? []).map(({ id, name }) => [id, name] as const),
    questions: questions
      .map(({ id, data }) => [id, data.title ?? data.question] as const)
      .toSorted(([, a], [, b]) => (a < b ? -1 : 1)),
  };
}

function say(root: HTMLElement, name: string, text: string): void {
  part(root, name).textContent = text;
}
