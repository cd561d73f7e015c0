/** Guards against: "On our IIS every page was error 500.19; and when it was not, the search found nothing." */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { endingOf } from '#src/hosting/file-types.ts';
import { isHashed, serverFiles } from '#src/hosting/serving.ts';
import { siteFiles } from '#src/integrations/site-files.ts';
import { type SectionRule, valueRules, webConfigRule } from '#tests/support/iis-rules.ts';
import { testSites } from '#tests/support/sites.ts';

interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
}

/** As the parser gives it: one key with the children, and `:@` with the attributes. */
type Ordered = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
});

function elementsOf(nodes: Ordered[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@') ?? '';
    if (name === '#text') return [];
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    return { name, attributes, children: elementsOf(node[name] as Ordered[]) };
  });
}

/** @returns what IIS would refuse */
function refusals(elements: readonly Element[], rule: SectionRule, place: string): string[] {
  const added = elements.filter(({ name }) => ['add', 'mimeMap', 'error'].includes(name));

  const keyOf = ({ attributes }: Element): string => (rule.key ?? []).map((name) => attributes[name] ?? '').join(' ');
  const twice = rule.key
    ? added.filter((one, index) => added.findIndex((other) => keyOf(other) === keyOf(one)) < index)
    : [];
  return [
    ...twice.map((one) => `${place}: "${keyOf(one)}" twice`),
    ...elements.flatMap(({ name, attributes, children }) => {
      const own = rule.children?.[name];
      if (!own) return [`${place} has no <${name}>`];
      return [
        ...Object.keys(attributes)
          .filter((attribute) => own.attributes?.includes(attribute) !== true)
          .map((attribute) => `<${name}> has no ${attribute}`),
        ...(own.needs ?? [])
          .filter((needed) => attributes[needed] === undefined)
          .map((needed) => `<${name}> needs ${needed}`),
        ...Object.entries(attributes)
          .filter(([attribute, value]) => valueRules[attribute]?.test(value) === false)
          .map(([attribute, value]) => `<${name} ${attribute}="${value}">`),
        ...refusals(children, own, `${place} > ${name}`),
      ];
    }),
  ];
}

function all(elements: readonly Element[], name: string): Element[] {
  return elements.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one.children, name)]);
}

for (const { name, folder } of testSites) {
  const text = readFileSync(join(folder, 'web.config'), 'utf8');
  const tree = elementsOf(parser.parse(text) as Ordered[]);
  const files = siteFiles(folder).filter((file) => !serverFiles.some((own) => own === file));

  test(`web.config of the ${name} site holds nothing that IIS refuses`, () => {
    assert.deepEqual(refusals(tree, webConfigRule, 'web.config'), []);
  });

  test(`IIS is told the type of every file of the ${name} site`, () => {
    const mapped = new Set(all(tree, 'mimeMap').map(({ attributes }) => attributes['fileExtension']));
    assert.deepEqual(
      files.filter((file) => !mapped.has(`.${endingOf(file) ?? ''}`)),
      [],
    );
    const cleared = new Set(all(tree, 'remove').map(({ attributes }) => attributes['fileExtension']));
    assert.deepEqual(
      [...mapped].filter((ending) => !cleared.has(ending)),
      [],
    );
  });

  test(`IIS keeps every hashed file of the ${name} site for a year, and no other`, () => {
    const kept = all(tree, 'location')
      .filter(({ children }) => all(children, 'clientCache').length > 0)
      .map(({ attributes }) => attributes['path'] ?? '');
    const isKept = (file: string): boolean => kept.some((path) => file === path || file.startsWith(`${path}/`));
    assert.deepEqual(
      files.filter((file) => isKept(file) !== isHashed(file)),
      [],
    );
  });
}

test('a section, an attribute or a doubled key that IIS does not take is seen', () => {
  const spoiled = `<configuration><system.webServer><rewrite /><staticContent>
    <mimeMap fileExtension=".a" mimeType="b" /><mimeMap fileExtension=".a" mimeType="c" colour="red" /></staticContent>
    <httpErrors existingResponse="Sometimes" /></system.webServer></configuration>`;
  assert.deepEqual(refusals(elementsOf(parser.parse(spoiled) as Ordered[]), webConfigRule, 'web.config'), [
    'web.config > configuration > system.webServer has no <rewrite>',
    'web.config > configuration > system.webServer > staticContent: ".a" twice',
    '<mimeMap> has no colour',
    '<httpErrors existingResponse="Sometimes">',
  ]);
});
