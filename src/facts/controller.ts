// Who answers for the data, and where to write, Art. 13(1)(a).
import type { ControllerFact } from '../model/fact.ts'
import { partiesOf } from './parts/parties.ts'
import { basis, oneLine, type View } from './parts/view.ts'

export function readControllers(view: View): ControllerFact[] {
  return partiesOf(view).controllers.map(({ block, span, name, address }) => ({
    ...basis(view, 'controller', block, span),
    ...(name ? { name: oneLine(name, 120) } : {}),
    ...(address ? { address } : {}),
  }))
}
