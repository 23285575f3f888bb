// The representative in the Union or the United Kingdom, Art. 27 and 13(1)(a).
import type { RepresentativeFact } from '../model/fact.ts'
import { contactPoints } from './parts/contact-points.ts'
import { stating } from './parts/first.ts'
import { findCompanies } from './parts/name.ts'
import { basisOf, has, textOf, type View } from './parts/view.ts'

export function readRepresentatives(view: View): RepresentativeFact[] {
  const mailboxes = contactPoints(view).filter(({ of }) => of === 'representative')
  return stating(view, 'representative.term')
    .filter((sentence) => !has(sentence, 'complaint.phrase'))
    .map((sentence) => {
      const text = textOf(sentence)
      // "X was appointed as the representative of Y Ltd": the company in the genitive is the one that is represented.
      const company = findCompanies(text).find(({ end }) => !/^['’]s\b/.test(text.slice(end)))
      const contact = mailboxes.find(({ block }) => block.section === sentence.block.section)?.value
      return {
        ...basisOf(view, 'representative', sentence),
        ...(company ? { name: text.slice(company.start, company.end) } : {}),
        ...(contact ? { contact } : {}),
      }
    })
}
