/** A plugin of Vite for a module that is no file: its text is made when a page first imports it. */
export function virtualModule(name: string, source: () => Promise<string>) {
  // The zero byte keeps other plugins from taking it for a file.
  const resolved = `\0${name}`;
  return {
    name,
    resolveId: (id: string) => (id === name ? resolved : undefined),
    load: (id: string) => (id === resolved ? source() : undefined),
  };
}
