/** Gives the reader a file. Nothing is asked of the browser: no permission is needed. */

/** By a link to a blob that is clicked and forgotten. */
export function save(name: string, type: string, data: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([data], { type }));
  link.download = name;
  link.click();
  // Long enough for a browser that asks the reader where to put it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
