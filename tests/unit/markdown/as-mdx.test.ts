/** Guards against: "I know MDX, and this site reads it otherwise." The same text through Astro's own @astrojs/mdx. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { build } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { rehypeProcessList } from '#src/markdown/rehype-process-list.ts';
import { textRenderer } from '#src/markdown/render.ts';
import { parseMdxNatively } from '#src/markdown/native-syntax.ts';

const text = `
A first paragraph with *emphasis*, **strength**, \`<code>\` & "quotes" -- and a dash, over
two lines, with a [link](https://example.gov/a?b=1&c=2 "a title") and <https://example.gov>.

## A heading, with "quotes" & signs

1. One
2. Two

   With a paragraph.
   - a list in it

| Left | Right |
| :--- | ----: |
| a    | \`b\` |

> A quotation

### A heading

### A heading

- [ ] to do

A line  
broken. A word~~s~~.

***

    indented, which MDX does not take for code

\`\`\`text
fenced {code} <b>
\`\`\`
`.replace('<https://example.gov>', 'www.example.gov');

/** Blank text between blocks, and how an element is written, say nothing. */
function alike(html: string): string {
  const body = toHtml(fromHtml(html.replace(/^<!DOCTYPE html>/i, ''), { fragment: true }), { closeSelfClosing: false });
  return body.replace('<meta charset="utf-8">', '').replaceAll(/>\s+</g, '><').trim();
}

test('what may stand in a content file is drawn as @astrojs/mdx draws it', async () => {
  mkdirSync('test-results', { recursive: true });
  const root = mkdtempSync(resolve('test-results', 'mdx-'));
  try {
    mkdirSync(join(root, 'src/pages'), { recursive: true });
    writeFileSync(join(root, 'src/pages/index.mdx'), text);
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      integrations: [mdx()],
      markdown: { syntaxHighlight: false, processor: unified({ rehypePlugins: [rehypeProcessList] }) },
      build: { inlineStylesheets: 'never' },
    });
    const astros = readFileSync(join(root, 'dist/index.html'), 'utf8');
    const ours = toHtml(textRenderer('/', [])(parseMdxNatively(text), 'page'));
    // The one thing that is meant to differ: a style in a tag is against the Content-Security-Policy (rehypeCellAlignment).
    assert.equal(
      alike(ours).replaceAll(' class="kb-right"', ''),
      alike(astros.replaceAll(/ style="text-align: ?\w+;?"/g, '')),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
