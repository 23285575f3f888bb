// A finding that stood before is not new because the text around it was edited.
import { describe, expect, it } from 'vitest'
import { diffSources } from '../../src/app/diff.ts'
import { setup } from '../../src/app/setup.ts'

const engine = setup({ config: { language: 'en' } })
const source = (text: string) => ({ file: 'privacy.md', bytes: new TextEncoder().encode(text) })

const NOTICE = `# Privacy notice of the kite workshop

## Purposes

- To book the wind's favour: we use your name.
- To send tickets: the basis is our contract with you.

## Who we share your data with

We may share some data with the harbour. The harbour might keep them.
`

/** Findings that are new or gone after an edit. */
function moved(after: string): string[] {
  const { notices } = diffSources(engine, [{ before: source(NOTICE), after: source(after) }])
  return notices.flatMap(({ findings }) =>
    findings.filter(({ status }) => status !== 'existing').map(({ ruleId, status }) => `${status} ${ruleId}`),
  )
}

describe('a finding is the same one', () => {
  it('under another title of the notice', () => {
    expect(moved(NOTICE.replace('kite workshop', 'kite and balloon workshop'))).toEqual([])
  })

  it('without a title', () => {
    expect(moved(NOTICE.replace(/^# .*\n\n/, ''))).toEqual([])
  })

  it('with another apostrophe', () => {
    expect(moved(NOTICE.replace("wind's", 'wind’s'))).toEqual([])
  })
})
