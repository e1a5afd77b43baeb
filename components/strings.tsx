/** The strings of the tree a component stands in. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { makeStrings, type Strings } from '#core/strings.ts';

export {
  type MessageKey,
  makeStrings,
  type Strings,
  type UiLang,
} from '#core/strings.ts';

const silent: Strings = makeStrings({}, 'en');
export const StringsContext = createContext<Strings>(silent);

/** The strings of the tree one stands in. */
export const useStrings = (): Strings => useContext(StringsContext);
