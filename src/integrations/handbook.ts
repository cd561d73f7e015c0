/** What stands in the handbook's one file besides its text: its script, bundled, and what its search knows. */
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import type { HandbookData } from '../components/handbook/handbook-data.ts';
import type { Library } from '../content-files/library.ts';
import { sharedLibrary } from '../content-files/shared-library.ts';
import type { Environment } from '../environment.ts';
import { fitsOnePage } from '../handbook/one-page.ts';
import { dataBlock } from '../knowledge/structured-data.ts';
import { encodeCatalogue, encodeDetails } from '../search/build/catalogue-file.ts';
import { searchContent } from '../search/build/search-content.ts';
import { virtualModule } from './virtual-module.ts';

const moduleName = 'virtual:handbook';
const program = 'src/components/handbook/handbook.client.ts';

export function handbook({ contentRoot, edition }: Pick<Environment, 'contentRoot' | 'edition'>): AstroIntegration {
  return {
    name: 'handbook',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({
          vite: {
            plugins: [
              virtualModule(moduleName, async () => {
                const { library } = sharedLibrary(contentRoot, edition);
                const whole = fitsOnePage(library.questions.length + library.announcements.length);
                const data = whole ? searchDataOf(library) : '';
                return `export const script = ${JSON.stringify(await bundled())};
                  export const searchData = ${JSON.stringify(data)};`;
              }),
            ],
          },
        });
      },
    },
  };
}

/** As JSON that may stand in a script element; without what the script reads back from the page. */
function searchDataOf(library: Library): string {
  const { catalogue, details } = searchContent(library);
  const entries = catalogue.entries.map((entry) => ({ ...entry, title: '' }));
  const data: HandbookData = {
    catalogue: encodeCatalogue({ ...catalogue, entries }),
    details: {
      ...encodeDetails(details, catalogue.words.length),
      facets: details.facets.map(({ date, internal }) => ({ date, internal })),
    },
  };
  return dataBlock(data);
}

/** One script that needs no other: a page of a disk may not load modules. */
async function bundled(): Promise<string> {
  const bundle = await rolldown({ input: program, platform: 'browser' });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    const code = output[0].code.trim();
    if (/<\/script|<!--/i.test(code)) throw new Error(`${program}: its bundle holds what would end a script element`);
    return code;
  } finally {
    await bundle.close();
  }
}
