/** Modules the build makes from content/ (scripts/record-plugin.ts). */
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
/** The interface's texts, by language: public/_locales/<lang>/messages.json, message texts only. */
declare module 'virtual:locales' {
  const locales: Readonly<Record<'en' | 'km' | 'fr', Readonly<Record<string, string>>>>;
  export default locales;
}
