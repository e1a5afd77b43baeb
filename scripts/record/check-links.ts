/**
 * Checks the form of every address of the record, and lists how official addresses are known:
 * `npm run check-links`. It opens none of them: whether a page is still there is for a reader to see.
 */
import { readRecord } from '../../content/read.ts';
import { reportAddresses } from './address-report.ts';

const { total, bases, malformed } = reportAddresses(readRecord());
const lines = [
  `${total} addresses read as text; none was opened.`,
  'Official addresses of documents, by how they are known:',
  ...bases.map(([basis, count]) => `  ${basis.padEnd(12)} ${count}`),
  malformed.length === 0 ? 'All are well-formed.' : 'Not well-formed:',
  ...malformed.map(line => `  ${line}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = malformed.length === 0 ? 0 : 1;
