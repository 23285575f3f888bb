// Laws and frameworks that are named. Those that protect transfers are told as safeguards; of the rest, only those that are
// out of force: another law for the same rule changes nothing for readers.
import type { Safeguard } from '../../model/fact.ts'
import { draftOf, firstOf, type Pairing } from './pairing.ts'
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
    if (old && now) return []
    const ref = firstOf(now, (fact) => fact.ref) ?? firstOf(old, (fact) => fact.ref) ?? ''
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
