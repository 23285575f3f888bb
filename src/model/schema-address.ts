// Where the schemas of `schemas/` are on the web: their own ids, and what files that noticelint writes point editors to.

/** Of the newest release that keeps its contracts: a folder, without a slash at its end. */
export const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/noticelint/noticelint/v1/schemas'
