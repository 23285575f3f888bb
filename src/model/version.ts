// The version of this build, for reports that name the tool.

declare const NOTICELINT_VERSION: string | undefined

/** As in package.json; put in by scripts/build.mjs. */
export const VERSION: string = typeof NOTICELINT_VERSION === 'string' ? NOTICELINT_VERSION : '0.0.0-source'
