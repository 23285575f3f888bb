// Reports as they stand in a terminal, whole: what a person reads first, and what a hostile notice cannot do there.
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import type { Reportable } from '../../src/report/renderer.ts'
import { renderText } from '../../src/report/text.ts'
import { DIFF, FACTS, finding, LINT } from './sample.ts'

const plain = (subject: Reportable) => renderText(subject, { colour: false })

test('findings stand under their file with place, message, rule and cure', () => {
  expect(plain({ kind: 'lint', report: LINT })).toBe(`docs/privacy.md
     3:1  warning  no postal address is given for the controller "Spokes & Daughters"  gdpr/controller-address
                   help: add street or P.O. box, postcode and town beside the name
  120:14  error    found no period for which data is kept  gdpr/retention
                   help: say how long each kind of data is kept
     3:1  note     found no data protection officer  gdpr/dpo-contact

Not checked
  docs/lost.md: there is no such file

Skipped
  docs/privacy.is.md: it is written in "is", for which there is no language file

1 error, 1 warning, 1 note in 2 notices
`)
})

test('a clean project is one line', () => {
  const report = { files: LINT.files.slice(1), notChecked: [], skipped: [] }
  expect(plain({ kind: 'lint', report })).toBe('No findings in 1 notice\n')
})

test('changes stand by weight with both wordings, and edits without weight are only counted', () => {
  expect(plain({ kind: 'diff', report: DIFF })).toBe(`docs/privacy.md (was privacy.md)
  material  line - > 12  data go to a recipient that readers have not been told of: Pedal Post  recipient-added, GDPR Art. 13(1)(e)
    + We hand your address to Pedal Post, who deliver your bicycle.
  material  line 20 > 22  data are kept for another period: orders  retention-changed, GDPR Art. 13(2)(a)
    ~ We keep your order for [-two-] {+seven+} years after delivery, and then we delete it from all of our books.
  review    line 40  wording changed  wording-changed
    - Ring us before you come.
    + Appointments are made through the counter at the shop door.
  3:1  new       warning  no postal address is given for the controller "Spokes & Daughters"  gdpr/controller-address
                          help: add street or P.O. box, postcode and town beside the name
  7:1  fixed     warning  no postal address is given for the controller "Spokes & Daughters"  gdpr/controller-address
                          help: add street or P.O. box, postcode and town beside the name
  editorial  1 small change, 2 passages reworded, 1 sentence added, 3 sentences removed, 1 passage moved, 1 link changed

docs/kids/privacy.md  added

2 material changes, 1 to review, 9 editorial in 2 notices; findings: 1 new, 1 existing, 1 fixed
`)
})

test('a diff without notices says so', () => {
  expect(plain({ kind: 'diff', report: { notices: [], notChecked: [], skipped: [] } })).toBe('No notice was changed\n')
})

test('facts stand by kind with their line, their own fields and the words of the notice', () => {
  const text = plain({ kind: 'facts', report: { ...FACTS, facts: FACTS.facts.slice(4, 11) } })
  expect(text).toContain('docs/privacy.md  en, 7 facts\n')
  expect(text).toContain('purpose\n  5:1  title=Repairs  legalBases=["contract"]  interest=a tidy shop  "to repair"\n')
  expect(text).toContain('retention\n  11:1  subject=orders  period=P2Y')
  expect(text).toContain('found no controller, representative, dpo, contact, right, complaint')
})

test('a fact that is vague or denied says so', () => {
  const text = plain({ kind: 'facts', report: FACTS })
  expect(text).toContain('automated-decision\n  15:1  denied  "no machine decides"')
  expect(text).toContain('security\n  22:1  vague  "a good lock"')
})

test('words of a notice cannot steer the terminal, break the line or turn the direction of reading', () => {
  const report = {
    files: [
      {
        file: 'docs/\u001b[2Jprivacy.md',
        language: 'en',
        findings: [finding({ message: 'the controller "a\u001b]0;owned\u0007\r\nb\u202egnp.exe" has no address' })],
      },
    ],
    notChecked: [],
    skipped: [],
  }
  const text = plain({ kind: 'lint', report })
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  expect(text.split('\n')).toHaveLength(6)
})

test('colour is added only where it is wanted, and changes no word', () => {
  for (const subject of [{ kind: 'lint', report: LINT } as const, { kind: 'diff', report: DIFF } as const]) {
    const coloured = renderText(subject, { colour: true })
    expect(coloured).toContain('\u001b[')
    expect(stripVTControlCharacters(coloured)).toBe(plain(subject))
  }
})
