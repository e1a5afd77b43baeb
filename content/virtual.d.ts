/** Modules the build makes from content/ (scripts/build/record-plugin.ts). */
declare module 'virtual:record' {
  const record: import('./packed.ts').Packed<
    import('./types.ts').ElectionRecord & import('../core/corpus.ts').Aids
  >;
  export default record;
}
declare module 'virtual:cues' {
  const cues: import('./types.ts').CueBook;
  export default cues;
}
/** Words by which the gate knows that a page may name Cambodia: a handful, lower case. */
declare module 'virtual:gate-cues' {
  const words: readonly string[];
  export default words;
}
/** The interface's texts (public/_locales): keys once, then each language's texts in their order. */
declare module 'virtual:locales' {
  const locales: Readonly<Record<'keys' | 'en' | 'km' | 'fr', readonly string[]>>;
  export default locales;
}
