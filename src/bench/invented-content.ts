/**
 * A content folder of any size: the real content, and invented entries after its manner beside it. The same size gives
 * the same files. The invented words follow Zipf's law, so the index grows as it would with real ones.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../content-files/library.ts';

/** One topic for this many questions: as many as one can look through. */
const questionsPerTopic = 40;
/** One entry in this many is an announcement, as in a court's long-kept archive. */
const announcementEvery = 5;
const linesOfAliases = 14;
/** How far the most frequent words are from standing in every line. */
const flatness = 12;

/**
 * @param folder where the content is put; it must not exist
 * @param size entries in all, questions and announcements together
 */
export function inventContent(folder: string, size: number, contentRoot: string, library: Library): void {
  cpSync(contentRoot, folder, { recursive: true });
  const missing = Math.max(0, size - library.questions.length - library.announcements.length);
  const announcements = Math.floor(missing / announcementEvery);
  const questions = missing - announcements;
  const topics = Math.ceil(questions / questionsPerTopic);
  const author = new Author(library, 1);
  for (let number = 0; number < topics; number++) {
    mkdirSync(join(folder, 'faq', topicSlug(number)), { recursive: true });
    writeFileSync(join(folder, 'topics', `${topicSlug(number)}.yaml`), author.topic(number));
  }
  for (let number = 0; number < questions; number++) {
    const topic = topicSlug(Math.floor(number / questionsPerTopic));
    writeFileSync(join(folder, 'faq', topic, `${questionSlug(number)}.mdx`), author.question(number, topic, questions));
  }
  for (let number = 0; number < announcements; number++) {
    const year = String(2000 + (number % 20));
    mkdirSync(join(folder, 'announcements', year), { recursive: true });
    writeFileSync(
      join(folder, 'announcements', year, `notice-${number}.mdx`),
      author.announcement(number, year, questions),
    );
  }
}

const topicSlug = (number: number): string => `invented-${number}`;
const questionSlug = (number: number): string => `question-${number}`;

/** Writes files whose words come by chance, from a fixed seed. */
class Author {
  readonly #words: readonly string[];
  #seed: number;

  constructor({ questions }: Library, seed: number) {
    this.#seed = seed;
    const real = questions.flatMap(({ data }) => data.aliases.flatMap((alias) => alias.match(/\b[a-z]{4,}\b/g) ?? []));
    const syllables = ['ba', 'cor', 'den', 'fil', 'gra', 'ju', 'lec', 'mon', 'nor', 'pe', 'ris', 'sta', 'tor', 'ver'];
    const invented = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => a + b + c)));
    // Interleaved, so that frequent and rare words are of both kinds.
    this.#words = [...new Set(real)].flatMap((word, index) => [word, ...invented.slice(index * 2, index * 2 + 2)]);
  }

  topic(number: number): string {
    const data = {
      title: this.#title(4),
      order: 100 + number,
      summary: this.#sentence(8),
      introduction: this.#text(2),
    };
    return `${JSON.stringify(data)}\n`;
  }

  question(number: number, topic: string, questions: number): string {
    const near = [-2, -1, 1, 2].map((step) => (number + step + questions) % questions);
    return file(
      {
        question: `How do I ${this.#some(5)} for ${this.#some(2)} ${number}?`,
        title: this.#title(6),
        topic,
        audience: ['attorney', 'firm'],
        aliases: this.#aliases(),
        answeredBy: 'ecf-help-desk',
        confidence: 'confirmed',
        reviewed: '2026-01-01',
        sources: [source(number)],
        related: near.map((other) => ({ id: questionSlug(other), because: this.#some(6) })),
        changes: [{ date: '2025-01-01', note: this.#sentence(8) }],
      },
      [
        this.#text(2),
        `1. ${this.#sentence(9)}\n2. ${this.#sentence(9)}\n3. ${this.#sentence(9)}\n4. ${this.#sentence(9)}`,
        `## ${this.#title(4)}`,
        this.#text(4),
        `See also [${this.#some(4)}](/faq/${questionSlug((number + 7) % questions)}/).`,
        `## ${this.#title(4)}`,
        `- ${this.#sentence(10)}\n- ${this.#sentence(10)}\n- ${this.#sentence(10)}`,
        this.#text(3),
      ],
    );
  }

  announcement(number: number, year: string, questions: number): string {
    const published = `${year}-${two(1 + (number % 12))}-${two(1 + (number % 28))}`;
    return file(
      {
        title: `${this.#title(6)} ${number}`,
        published,
        effective: published,
        category: 'system',
        audience: ['attorney', 'firm'],
        aliases: this.#aliases(),
        confidence: 'confirmed',
        sources: [source(number)],
        affects: [{ answer: questionSlug((number * 4) % questions), from: published, note: this.#sentence(8) }],
      },
      [this.#text(3), this.#text(4)],
    );
  }

  #aliases(): string[] {
    return Array.from({ length: linesOfAliases }, () => this.#some(3 + this.#chance(4)));
  }

  #text(sentences: number): string {
    return Array.from({ length: sentences }, () => this.#sentence(8 + this.#chance(9))).join(' ');
  }

  #sentence(length: number): string {
    return `${this.#title(length)}.`;
  }

  #title(length: number): string {
    const words = this.#some(length);
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  #some(length: number): string {
    return Array.from({ length }, () => this.#word()).join(' ');
  }

  /** A word by the law of Zipf and Mandelbrot: the n-th most frequent as often as 1 / (n + flatness) says. */
  #word(): string {
    const share = this.#random();
    const rank = (this.#words.length + flatness) ** share * flatness ** (1 - share) - flatness;
    return this.#words[Math.floor(rank)] ?? 'court';
  }

  #chance(below: number): number {
    return Math.floor(this.#random() * below);
  }

  /** Mulberry32, by Tommy Ettinger: small, fast, and the same everywhere. */
  #random(): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

function file(data: object, blocks: readonly string[]): string {
  return `---\n${JSON.stringify(data)}\n---\n\n${blocks.join('\n\n')}\n`;
}

function source(number: number): object {
  return {
    title: `Invented source ${number}`,
    url: `https://example.gov/${number}`,
    dated: 'undated',
    seen: '2026-01-01',
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
