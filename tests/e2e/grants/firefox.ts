/** The browser's side of access to sites in Firefox: its question, and its page of add-ons. */
import { eventually, type Grants } from '../support/driver.ts';
import type { Scope } from '../support/firefox-chrome.ts';

/* Sent to Firefox as text: it sees the globals of its own process. */
// biome-ignore-start lint/suspicious/noExplicitAny: globals of another process
declare const window: any;
declare const document: any;
declare const ChromeUtils: any;

const inFirefox = {
  /** Presses the main button of the question under the address bar; false while it is not there. */
  answer(): boolean {
    const asked = document.getElementById('addon-webext-permissions-notification');
    if (!asked || window.PopupNotifications.panel.state !== 'open' || asked.button.disabled)
      return false;
    asked.button.click();
    return true;
  },
  /** What the switch on the page of add-ons does. */
  async withdraw(id: string) {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const extension = ExtensionParent.GlobalManager.getExtension(id);
    await ExtensionPermissions.remove(id, { permissions: [], origins: ['*://*/*'] }, extension);
  },
  /** The lines of the dialog that asks before an extension is installed. */
  warnings(permissions: readonly string[], origins: readonly string[]): string[] {
    const { ExtensionData } = ChromeUtils.importESModule(
      'resource://gre/modules/Extension.sys.mjs',
    );
    const asked = { permissions, origins, data_collection: [] };
    return ExtensionData.formatPermissionStrings(
      { type: 'install', permissions: asked, appName: 'Firefox', addonName: 'asked' },
      { fullDomainsList: true },
    ).msgs;
  },
};
// biome-ignore-end lint/suspicious/noExplicitAny: globals of another process

export const grantsInFirefox = (scope: Scope, id: string): Grants => ({
  async sayYes(ask) {
    await ask();
    await eventually(() => scope.run(inFirefox.answer), 'the browser’s question');
  },
  withdraw: () => scope.run(inFirefox.withdraw, id),
  warnings: manifest =>
    scope.run(inFirefox.warnings, manifest.permissions, manifest.host_permissions),
});
