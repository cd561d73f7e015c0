/**
 * The same entries as a site of Starlight and of VitePress: what an author would get who took one of them. Each has a
 * sidebar of topics and its own local search. Entries are MDX here and there; VitePress knows only Markdown, and so
 * Starlight is built from Markdown too. They are installed into a temporary folder, so this needs a network.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '../content-files/library.ts';

interface Peer {
  name: string;
  packages: string[];
  /** Folder of the pages. */
  pages: string;
  /** What the names of the entries' files end in. */
  ending: 'mdx' | 'md';
  /** Files beside the pages. */
  files(topics: readonly string[]): Record<string, string>;
  /** Words after `node`, from the folder of the peer's site. */
  build: string[];
}

const starlight: Peer = {
  name: 'Starlight',
  packages: ['astro@7.3.4', '@astrojs/starlight'],
  pages: 'src/content/docs',
  ending: 'mdx',
  files: (topics) => ({
    'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
    'astro.config.mjs': `
import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
const sidebar = ${JSON.stringify(topics.map((topic) => ({ label: topic, link: `/${topic}/` })))};
export default defineConfig({ site: 'https://example.gov', integrations: [starlight({ title: 'Peer', sidebar })] });`,
  }),
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
};

export const peers: Peer[] = [
  starlight,
  { ...starlight, name: 'Starlight of Markdown', ending: 'md' },
  {
    name: 'VitePress',
    packages: ['vitepress'],
    pages: 'docs',
    ending: 'md',
    files: (topics) => ({
      'docs/.vitepress/config.mjs': `
const sidebar = ${JSON.stringify(topics.map((topic) => ({ text: topic, link: `/${topic}/` })))};
export default { title: 'Peer', ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' }, sidebar } };`,
    }),
    build: ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs'],
  },
];

/** Puts a peer's site into a folder, ready to be built. */
export function setUpPeer(peer: Peer, folder: string, { questions, announcements }: Library): void {
  const topics = new Set<string>();
  const put = (path: string, text: string): void => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  const page = (topic: string, id: string, title: string, file: string): void => {
    topics.add(topic);
    put(
      join(peer.pages, topic, `${id}.${peer.ending}`),
      `---\ntitle: ${JSON.stringify(title)}\n---\n${plainText(file)}`,
    );
  };
  for (const { id, data, file } of questions) page(data.topic, id, data.question, file);
  for (const { id, data, file } of announcements) page(data.published.slice(0, 4), id, data.title, file);
  for (const topic of topics)
    put(join(peer.pages, topic, 'index.md'), `---\ntitle: ${JSON.stringify(topic)}\n---\nA topic.\n`);
  put(join(peer.pages, 'index.md'), '---\ntitle: Home\n---\nWelcome.\n');
  put('package.json', JSON.stringify({ name: 'peer', private: true, type: 'module' }));
  for (const [path, text] of Object.entries(peer.files([...topics]))) put(path, text);
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...peer.packages], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${peer.name} could not be installed: ${stderr.slice(-500)}`);
}

/** The text without front matter and without the components that only this site has. */
function plainText(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/^---\n.*?\n---\n/s, '')
    .replaceAll(/<AsOf[^>]*>/g, 'as of today')
    .replaceAll(/<\/?(Note|Details)[^>]*>/g, '');
}
