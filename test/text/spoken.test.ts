// What of a text is read out.
import { describe, expect, it } from 'vitest'
import { spokenText, targetsIn } from '../../src/text/spoken.ts'

describe('a text as it is read out', () => {
  it.each([
    ['in line with [Art. 16 GDPR](https://law.example/art-16)', 'in line with Art. 16 GDPR'],
    ['in line with [the law](/law#16).', 'in line with the law.'],
    ["We don't sell it, we can't and won't.", 'We do not sell it, we cannot and will not.'],
    ['You can not object; we’ll see what they’ve done.', 'You cannot object; we will see what they have done.'],
    ["l'accès et l'envoi", "l'accès et l'envoi"],
    ['Skerry Museum[[1]], Pier Road', 'Skerry Museum , Pier Road'],
    ['kept for 3 years²', 'kept for 3 years '],
  ])('%s', (text, said) => {
    expect(spokenText(text)).toBe(said)
  })

  it('counts addresses that are spelled out', () => {
    expect(targetsIn('at https://one.example/ and http://two.example')).toBe(2)
    expect(targetsIn('at the counter')).toBe(0)
  })
})
