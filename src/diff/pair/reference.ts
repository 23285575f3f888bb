// Laws and frameworks that are named. Those that protect transfers are told as safeguards; of the rest, only those that are
// out of force: another law for the same rule changes nothing for readers.
import type { ReferenceFact, Safeguard } from '../../model/fact.ts'
import { draftOf, firstOf, isEdited, type Pairing, valuesOf } from './pairing.ts'
import { safeguardKeys, safeguardName } from './safeguard.ts'

/** Instruments whose coming and going is a change of safeguards. */
const SAFEGUARDS: Readonly<Record<string, Safeguard>> = {
  'privacy-shield': 'privacy-shield',
  'safe-harbor': 'safe-harbor',
  dpf: 'dpf',
  'old-scc': 'scc',
}

export const referencePairing: Pairing<'reference'> = {
  identity: (fact) => fact.ref,
  tell(old, now) {
    const ref = firstOf(now, (fact) => fact.ref) ?? firstOf(old, (fact) => fact.ref) ?? ''
    if (old && now) {
      const [was, is] = [valuesOf(old, usesOf), valuesOf(now, usesOf)]
      const isSame = [...was].some((use) => is.has(use))
      return isSame || !isEdited(old, now) ? [] : [draftOf(old, now, { fact: 'reference', subject: ref })]
    }
    const safeguard = SAFEGUARDS[ref]
    const isOutdated = (now ?? old)?.facts.some((fact) => fact.outdated) === true
    if (safeguard === undefined) return isOutdated ? [draftOf(old, now, { fact: 'reference', subject: ref })] : []
    return [
      draftOf(old, now, {
        fact: 'safeguard',
        subject: safeguardName(safeguard),
        onceFor: now ? safeguardKeys([], [safeguard]) : safeguardKeys([safeguard], []),
      }),
    ]
  },
}

/** Relied on, or spoken of as history. */
function usesOf(fact: ReferenceFact): string[] {
  return [fact.use]
}
