/** The rules of JSON Feed 1.1 (https://jsonfeed.org/version/1.1) for the fields that this site's feeds have. */

const address = { type: 'string', format: 'uri', pattern: '^https?:' };
const text = { type: 'string', minLength: 1 };
const instant = { type: 'string', format: 'date-time' };

export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    description: text,
    home_page_url: address,
    feed_url: address,
    language: { const: 'en-US' },
    authors: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', additionalProperties: false, required: ['name'], properties: { name: text } },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        // An item has an id, and its text in one form at least.
        required: ['id', 'url', 'title', 'content_html', 'date_published', 'date_modified'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', format: 'uri' },
          url: address,
          title: text,
          summary: text,
          content_html: text,
          date_published: instant,
          date_modified: instant,
          tags: { type: 'array', items: text, uniqueItems: true },
        },
      },
    },
  },
};
