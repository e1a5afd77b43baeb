/**
 * Every face in one script: our own pages run it, and it is put into a web page whose panel must
 * stand in the page itself. A content script cannot share chunks with a page, so that two scripts
 * would carry everything twice (docs/decisions/0008-one-script-of-faces.md).
 */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import ownStyle from '../../components/style/own-page.css?inline';
import theme from '../../components/theme.css?inline';
import { isOwnPage } from '../../platform/faces/own-script.ts';
import { mountInPage } from './in-page.tsx';
import { ownPages } from './own-pages.tsx';

function style(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

export default defineUnlistedScript(() => {
  // A web page may carry the same attribute: only our own pages are asked for it.
  const face = isOwnPage() ? ownPages[document.documentElement.dataset['face'] ?? ''] : undefined;
  if (!face) return mountInPage();
  style(theme + ownStyle);
  render(face(), document.body);
});
