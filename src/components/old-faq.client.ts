/** Goes on to the page that the old FAQ's address asks for, when it is one of those listed. */
const asked = [...new URLSearchParams(location.search)].map(([name, value]) => `${name}=${value}`);
const way = [...document.querySelectorAll<HTMLAnchorElement>('[data-old]')].find((link) =>
  asked.includes(link.dataset['old'] ?? ''),
);
if (way) location.replace(way.href);
