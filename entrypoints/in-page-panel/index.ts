/** The panel in the page, where no click may open the browser's own. Runs after a click on the chip. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeOver } from '../../page/take-over.ts';
import { mountPanel } from './mount.tsx';

export default defineUnlistedScript(() => mountPanel(takeOver('in-page-panel')));
