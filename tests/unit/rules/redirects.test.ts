/** Guards against: "the old bookmark leads to nothing." */
import { files } from '#tests/support/invented-files.ts';
import { testSpoilings } from '#tests/support/spoiling.ts';

testSpoilings([
  {
    name: 'an old address that leads to a page that is not there is told with the near address',
    file: files.redirects,
    replace: '/faq/azure-folder/: /faq/blue-folder/',
    by: '/faq/azure-folder/: /faq/blue-folders/',
    pointsAt: '/faq/azure-folder/',
    says: 'error  leads to "/faq/blue-folders/", which does not exist  redirect',
    hint: 'did you mean "/faq/blue-folder/"?',
  },
  {
    name: 'an old address that is a page again is told, for the page could not be reached',
    file: files.redirects,
    replace: '/faq/azure-folder/:',
    by: '/faq/wax-seal/:',
    pointsAt: '/faq/wax-seal/',
    says: 'error  "/faq/wax-seal/" is a page of its own  redirect',
  },
  {
    name: 'an old address without its last slash is told with what an address looks like',
    file: files.redirects,
    replace: '/faq/azure-folder/: /faq/blue-folder/',
    by: '/faq/azure-folder/: /faq/blue-folder',
    pointsAt: '/faq/azure-folder/',
    says: 'error  field "moved./faq/azure-folder/" is not an address of this site like /faq/old-name/  schema',
  },
]);
