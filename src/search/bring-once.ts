/** @param load brings a file by its path @returns brings each file once; one that was lost is asked for again */
export function bringOnce(load: (path: string) => Promise<unknown>): <File>(path: string) => Promise<File> {
  const brought = new Map<string, Promise<unknown>>();
  return <File>(path: string) => {
    let file = brought.get(path);
    if (!file) {
      file = load(path);
      brought.set(path, file);
      file.catch(() => brought.delete(path));
    }
    return file as Promise<File>;
  };
}
