/** Goes on from an address of the old FAQ to the page that took its place, or says that nobody knows the number. */
export function goOn(search: string): void {
  const asked = new URLSearchParams(search);
  const numbers = ['answer', 'cat'].flatMap((parameter) => {
    const number = asked.get(parameter);
    return number === null ? [] : [{ number, id: `${parameter}-${number}` }];
  });
  const link = numbers
    .map(({ id }) => document.getElementById(id)?.querySelector('a'))
    .find((found) => found !== null && found !== undefined);
  if (link) return location.replace(link.href);
  const [first] = numbers;
  const message = document.querySelector('[data-old-faq]');
  if (first && message) {
    message.textContent = `This site does not know the old number “${first.number}”. Search for your question instead.`;
  }
}
