// Ways to reach the controller and the others the notice names, Art. 13(1)(a) and (b).
import type { ContactFact } from '../model/fact.ts'
import { contactPoints } from './parts/contact-points.ts'
import { partiesOf } from './parts/parties.ts'
import { basis, type View } from './parts/view.ts'

export function readContacts(view: View): ContactFact[] {
  const points = contactPoints(view).map(({ block, span, of, channel, value }) => ({
    ...basis(view, 'contact', block, span),
    of,
    channel,
    value,
  }))
  const postal = partiesOf(view).controllers.flatMap(({ block, span, address }): ContactFact[] =>
    address
      ? [{ ...basis(view, 'contact', block, span), of: 'controller', channel: 'postal', value: address.text }]
      : [],
  )
  return [...points, ...postal]
}
