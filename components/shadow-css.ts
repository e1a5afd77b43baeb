/** Makes our style sheet fit for a shadow root: there, rem would follow the page's root, not the reader. */

/** Replaces every rem by pixels of the reader's own text size. */
export const shadowCss = (css: string, basePx = 16): string =>
  css.replace(/(\d+(?:\.\d+)?|\.\d+)rem\b/g, (_, size: string) => `${Number(size) * basePx}px`);
