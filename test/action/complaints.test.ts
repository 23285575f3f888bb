// Every complaint of complaints.ts has a test that is there.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ROOT } from '../built.ts'
import { COMPLAINTS } from './complaints.ts'

test.each(Object.entries(COMPLAINTS))('%s: not here', (_complaint, proofs) => {
  for (const [file, name] of proofs) {
    const text = readFileSync(`${ROOT}test/${file}`, 'utf8')
    const isThere = file.endsWith('scenarios.test.ts')
      ? existsSync(`${ROOT}fixtures/scenarios/${name}/command`)
      : text.includes(name)
    expect(isThere, `${file}: ${name}`).toBe(true)
  }
})
