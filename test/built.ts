// Where the fresh build of a test run lies. Doors are tested from there, so that they are tested as they stand in src/;
// fresh.test.ts holds that dist/ is the same, byte for byte.
import { fileURLToPath } from 'node:url'

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const BUILT = `${ROOT}node_modules/.cache/noticelint/dist`
export const CLI = `${BUILT}/cli.js`
