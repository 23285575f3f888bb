// How the tests run. The doors are tested from a fresh build, which test/global-setup.ts makes; the rest reads sources.
import { defineConfig } from 'vitest/config'
import { letterRangesInTests } from './scripts/letter-ranges.mjs'

const DOORS = [
  'test/cli/**/*.test.ts',
  'test/action/**/*.test.ts',
  'test/fresh.test.ts',
  'test/library.test.ts',
  'test/release.test.ts',
]

export default defineConfig({
  plugins: [letterRangesInTests],
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'rooms', include: ['test/**/*.test.ts'], exclude: DOORS } },
      { extends: true, test: { name: 'doors', include: DOORS, globalSetup: ['test/global-setup.ts'] } },
    ],
  },
})
