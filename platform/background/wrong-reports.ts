/** The report of wrong matches in `storage.local`: written only when the reader marks something. */
import { emptyReport, parseReport, type WrongReport } from '../../core/kept/wrong-report.ts';
import { browser } from '../browser.ts';

const KEY = 'wrong-report';

export async function loadWrongReport(): Promise<WrongReport> {
  try {
    return parseReport((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return emptyReport;
  }
}

/** Rejects when the disk is full. */
export const saveWrongReport = (report: WrongReport): Promise<void> =>
  browser.storage.local.set({ [KEY]: report });

export const clearWrongReport = (): Promise<void> => browser.storage.local.remove(KEY);
