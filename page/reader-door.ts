/**
 * Where the page script finds the reader, once that was loaded: both run in one isolated world,
 * and nearly every page never needs the reader.
 */
import type { Article } from '../core/article.ts';

export type Read = () => Article;

const KEY = Symbol.for('cambodia-election-record.read');
type World = { [KEY]?: Read };

export const holdReader = (read: Read, world: object = globalThis): void => {
  (world as World)[KEY] = read;
};

export const heldReader = (world: object = globalThis): Read | undefined => (world as World)[KEY];
