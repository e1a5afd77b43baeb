/** Scripts of ours in pages of ours: where no script may be put in from outside, they are linked. */
import { api } from '../messages/api.ts';

/** Whether this document is a page of an extension, not of the web. */
export const isOwnPage = (): boolean => location.protocol.endsWith('-extension:');

/** Resolves when the script has run. Only for our own pages: nothing of ours is web-accessible. */
export function loadOwnScript(file: 'reader.js' | 'chip.js' | 'faces.js'): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = api().runtime.getURL(`/${file}` as never);
    script.addEventListener('load', () => done());
    script.addEventListener('error', failed);
    document.head.append(script);
  });
}
