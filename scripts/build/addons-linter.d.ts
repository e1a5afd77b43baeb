/** What we use of addons-linter, which comes without types. */
declare module 'addons-linter' {
  interface Message {
    readonly code: string;
    readonly file?: string;
    readonly message: string;
  }
  interface Report {
    readonly summary: {
      readonly errors: number;
      readonly warnings: number;
      readonly notices: number;
    };
    readonly errors: readonly Message[];
    readonly warnings: readonly Message[];
    readonly notices: readonly Message[];
  }
  export function createInstance(options: { config: object; runAsBinary: boolean }): {
    run(): Promise<Report>;
  };
}
