// Transfers to countries outside the EEA, Art. 13(1)(f), and the safeguards named for them; or that there are none.
import { SAFEGUARDS, type Safeguard, type TransferFact } from '../model/fact.ts'
import type { LexiconKey } from '../model/lexicon-keys.ts'
import { countriesIn } from './parts/countries.ts'
import { stating } from './parts/first.ts'
import type { Sentence } from './parts/scan.ts'
import { basisOf, has, isUnder, type View } from './parts/view.ts'

const KEYS: Readonly<Partial<Record<Safeguard, LexiconKey>>> = {
  scc: 'safeguard.scc',
  bcr: 'safeguard.bcr',
  adequacy: 'safeguard.adequacy',
  dpf: 'safeguard.dpf',
  derogation: 'safeguard.derogation',
  none: 'safeguard.none',
}

/** Safeguards named in a sentence or row. */
export function safeguardsIn(sentences: readonly Sentence[]): Safeguard[] {
  const old = new Set(
    sentences.flatMap(({ marks }) =>
      marks.flatMap(({ meaning }) => (meaning.of === 'instrument' && meaning.as === 'name' ? [meaning.id] : [])),
    ),
  )
  return SAFEGUARDS.filter((safeguard) => {
    const key = KEYS[safeguard]
    if (key !== undefined) return sentences.some((sentence) => has(sentence, key))
    return old.has(safeguard)
  })
}

export function readTransfers(view: View): TransferFact[] {
  const denied = stating(view, 'transfer.none').filter(
    (sentence) => !isUnder(view, sentence.block, 'rights', 'complaint'),
  )
  const deniedBlocks = new Set(denied)
  const stated = stating(view, 'transfer.phrase').filter(
    (sentence) => !deniedBlocks.has(sentence) && !has(sentence, 'right.portability'),
  )
  return [
    ...stated.map((sentence) => factOf(view, sentence, 'stated')),
    ...denied.map((sentence) => factOf(view, sentence, 'denied')),
  ]
}

function factOf(view: View, sentence: Sentence, status: 'stated' | 'denied'): TransferFact {
  const country = countriesIn(view, sentence).find(({ eea }) => !eea)
  return {
    ...basisOf(view, 'transfer', sentence, status),
    ...(country && status === 'stated' ? { country: country.code } : {}),
    safeguards: safeguardsIn([sentence]),
  }
}
