/** Runs before everything else, and only where the reader has switched us off: see page/switched-off.ts. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { switchOff } from '../../page/switched-off.ts';

export default defineUnlistedScript(() => switchOff());
