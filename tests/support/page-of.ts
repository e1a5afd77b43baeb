/** A document from HTML for tests of page/: parsed, never loaded. */
export function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Running text of several sentences about nothing in particular. */
export function prose(sentences: number, subject = 'The reporter'): string {
  return Array.from(
    { length: sentences },
    (_, i) =>
      `${subject} asked ${i + 2} people in the market what they thought, and wrote it down.`,
  ).join(' ');
}
