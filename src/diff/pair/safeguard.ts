// What protects data abroad: a framework that comes, goes or gives way to another, told once for all places alike.
import type { RecipientFact, Safeguard, TransferFact } from '../../model/fact.ts'
import type { LexiconKey } from '../../model/lexicon.ts'
import type { Draft } from '../draft.ts'
import { textsOf } from '../draft-from-edits.ts'
import type { Sense } from '../sense/sense.ts'
import { draftOf, type Group, isEdited, type PairContext, valuesOf } from './pairing.ts'

/** Phrases that name what shelters a transfer. */
const FRAMEWORKS: readonly LexiconKey[] = [
  'safeguard.scc',
  'safeguard.bcr',
  'safeguard.adequacy',
  'safeguard.dpf',
  'safeguard.derogation',
]

type Sheltered = RecipientFact | TransferFact

const NAMES: Readonly<Record<Safeguard, string>> = {
  scc: 'standard contractual clauses',
  bcr: 'binding corporate rules',
  adequacy: 'adequacy decision',
  dpf: 'EU-U.S. Data Privacy Framework',
  'privacy-shield': 'Privacy Shield',
  'safe-harbor': 'Safe Harbor',
  consent: 'consent to the transfer',
  derogation: 'derogation',
  none: 'no transfer',
}

export function safeguardName(safeguard: Safeguard): string {
  return NAMES[safeguard]
}

/** Changes of the safeguards of one recipient or transfer that is on both sides. */
export function safeguardDrafts(
  old: Group<Sheltered>,
  now: Group<Sheltered>,
  subject: string,
  { delta, sense }: PairContext,
): Draft[] {
  if (!isEdited(old, now)) return []
  const [was, is] = [safeguardsOf(old), safeguardsOf(now)]
  const [gone, come] = [[...was].filter((one) => !is.has(one)), [...is].filter((one) => !was.has(one))]
  if (gone.length + come.length === 0) return []
  const op = gone.length === 0 ? 'added' : come.length === 0 ? 'removed' : 'changed'
  const names = (list: readonly Safeguard[]) => list.map(safeguardName).join(', ')
  const said = { fact: 'safeguard', subject: names(come.length > 0 ? come : gone) || subject } as const
  const draft = draftOf(old, now, said, op)
  // A framework may be named in the sentence behind the one that the transfer stands in.
  const named = [...old.sightings, ...now.sightings]
    .flatMap(({ around }) => around)
    .filter((edit) => namesFramework(Object.values(textsOf(delta, edit)).join(' '), sense))
  return [{ ...draft, edits: [...new Set([...draft.edits, ...named])], onceFor: safeguardKeys(gone, come) }]
}

function namesFramework(text: string, sense: Sense): boolean {
  const said = sense.says(text)
  return FRAMEWORKS.some((key) => said.has(key))
}

/** What came and went, framework by framework, so that the same change elsewhere is known again. */
export function safeguardKeys(gone: readonly Safeguard[], come: readonly Safeguard[]): string[] {
  return [...gone.map((one) => `-${one}`), ...come.map((one) => `+${one}`)]
}

function safeguardsOf(group: Group<Sheltered>): Set<Safeguard> {
  return valuesOf(group, (fact) => fact.safeguards)
}
