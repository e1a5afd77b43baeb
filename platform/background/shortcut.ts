/** The keyboard's way to the panel, where the browser has no command of its own for its panel. */
import { browser } from '../browser.ts';
import { openPanelFromClick } from '../panel.ts';
import { report } from '../report.ts';
import { runInTab } from '../sites.ts';

/** Name of the command in the manifest (wxt.config.ts). */
const OPEN = 'open-panel';

/** Opens the panel beside the tab in front. Android has no keyboard commands. */
export function attendShortcut(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command !== OPEN || tab?.id === undefined) return;
    const { id, windowId } = tab;
    // Nothing is awaited before the panel opens: the key press's permission would be lost.
    openPanelFromClick({ id, windowId })
      .then(native => (native ? undefined : runInTab(id, 'faces')))
      .catch(report);
  });
}
