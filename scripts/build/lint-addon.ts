/** Runs the add-on linter over the Firefox build: any error, warning or notice fails. */
import { join } from 'node:path';
import { createInstance } from 'addons-linter';

const linter = createInstance({
  config: {
    _: [join(import.meta.dirname, '../../.output/firefox-mv3')],
    logLevel: 'fatal',
    stack: false,
    pretty: true,
    warningsAsErrors: false,
    metadata: false,
    output: 'none',
    boring: true,
    selfHosted: false,
    shouldScanFile: () => true,
  },
  runAsBinary: false,
});
const { summary, errors, warnings, notices } = await linter.run();
for (const m of [...errors, ...warnings, ...notices])
  console.log(`${m.code} ${m.file ?? ''} ${m.message}`);
console.log(
  `add-on linter: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`,
);
process.exitCode = summary.errors + summary.warnings + summary.notices > 0 ? 1 : 0;
