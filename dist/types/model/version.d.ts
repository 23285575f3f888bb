/** As in package.json; put in by scripts/build.mjs. */
export declare const VERSION: string;
