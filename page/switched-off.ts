/**
 * Whether the reader has switched us off here. The mark stands in our isolated world and is set, at
 * document start, by a script that is registered only for switched-off sites ("not on this site")
 * or for all of them ("only when I ask"): so the page script need ask nobody, and where it is off
 * it ends before it has looked at anything.
 */

const KEY = Symbol.for('cambodia-election-record.off');
type World = { [KEY]?: true };

export const switchOff = (world: object = globalThis): void => {
  (world as World)[KEY] = true;
};

export const isSwitchedOff = (world: object = globalThis): boolean =>
  (world as World)[KEY] === true;
