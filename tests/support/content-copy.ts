/** A copy of the small invented content in a folder of its own, for a test to spoil in one place. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { TestContext } from 'node:test';
import { type Library, readLibrary } from '#src/content-files/library.ts';
import { formatProblem } from '#src/content-files/problem.ts';
import type { Edition } from '#src/environment.ts';
import { checkLibrary, errorsIn, type Means } from '#src/rules/index.ts';

const inventedContent = join(import.meta.dirname, '..', 'fixtures', 'content');

export class ContentCopy {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  path(file: string): string {
    return join(this.root, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
  }

  remove(file: string): void {
    rmSync(this.path(file), { recursive: true });
  }

  /** @throws {Error} when the passage does not stand in the file exactly once: then the test spoils nothing */
  replace(file: string, passage: string, by: string): void {
    const parts = this.read(file).split(passage);
    if (parts.length !== 2) throw new Error(`"${passage}" stands ${parts.length - 1} times in ${file}`);
    this.write(file, parts.join(by));
  }

  /**
   * @returns `file:line:column` of the passage, as a complaint begins
   * @throws {Error} when it stands there not at all, or more than once
   */
  placeOf(file: string, passage: string): string {
    const [before = '', ...after] = this.read(file).split(passage);
    if (after.length !== 1) throw new Error(`"${passage}" stands ${after.length} times in ${file}`);
    const lines = before.split('\n');
    return `${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  }

  library(edition: Edition = 'public'): Library {
    return readLibrary(this.root, edition).library;
  }

  /** What `npm run check` would print, with file names as seen from the content folder. */
  complaints(edition: Edition = 'public', means: Means = {}): string[] {
    const { library, problems } = readLibrary(this.root, edition);
    const prefix = `${relative(process.cwd(), this.root)}/`;
    return checkLibrary(library, problems, means).map((problem) => formatProblem(problem).replaceAll(prefix, ''));
  }

  /** Whether `npm run build` would refuse it. */
  stopsBuild(): boolean {
    const { library, problems } = readLibrary(this.root, 'public');
    return errorsIn(library, problems).length > 0;
  }
}

/** @param test the test the copy is for; the copy goes when the test ends */
export function copyOfContent(test: TestContext): ContentCopy {
  return copyContentTo(emptyFolder(test));
}

/** The same in a folder that stays until its maker takes it away. */
export function copyContentTo(folder: string): ContentCopy {
  cpSync(inventedContent, folder, { recursive: true });
  return new ContentCopy(folder);
}

/** A new folder that goes when the test ends. */
export function emptyFolder(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'kb-test-'));
  test.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
