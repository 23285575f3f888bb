// Which words of a language the comparison asks for, and what they stand for; the questions themselves are sense.ts's.
import { LEGAL_BASES, type LegalBasis, RIGHTS, type Right } from '../../model/fact.ts'
import type { LexiconKey } from '../../model/lexicon.ts'
import { TOPICS, type Topic } from '../../model/lexicon-keys.ts'

/** What a notice is for: a sentence that says one of these carries weight. */
export const WEIGHTY: readonly LexiconKey[] = [
  'personal-data',
  'recipient.lead',
  'transfer.phrase',
  'right.frame',
  'basis.term',
  'data.lead',
  'automated.term',
  'commitment.sell',
  'commitment.share',
  'commitment.profile',
  'commitment.train-ai',
  'commitment.track',
  'children.term',
]

/** Topics of GDPR Art. 13 and 14. */
export const OWED: readonly Topic[] = [
  'controller',
  'dpo',
  'representative',
  'data',
  'source',
  'purposes',
  'legal-basis',
  'recipients',
  'transfers',
  'retention',
  'rights',
  'complaint',
  'automated-decision',
  'provision',
  'children',
]

/** What else the items of a list about data are labelled with. */
export const OTHER_TOPICS: readonly Topic[] = [
  'purposes',
  'legal-basis',
  'recipients',
  'transfers',
  'retention',
  'rights',
]

export const ASKED: readonly LexiconKey[] = [
  ...WEIGHTY,
  'controller.term',
  'commitment.only',
  'commitment.disclaimer',
  'retention.keep',
  'retention.delete',
  'recipient.category',
  'recipient.uses',
  'recipient.none',
  'data.header',
  'notice.about',
  'data.verb',
  'data.special',
  'permission.header',
  'device.term',
  'right.choice',
  'right.exercise',
  'right.means',
  ...RIGHTS.map((name): LexiconKey => `right.${name}`),
  'purpose.lead',
  'basis.lead',
  'retention.label',
  'retention.not',
  'cookies.phrase',
  'security.phrase',
  'date.label',
  'safeguard.scc',
  'safeguard.bcr',
  'safeguard.adequacy',
  'safeguard.dpf',
  'safeguard.derogation',
]

/** What is done with data and devices, why, and what readers can choose: weight enough for a whole sentence of it. */
export const OF_USE: readonly LexiconKey[] = [
  'data.verb',
  'data.special',
  'device.term',
  'purpose.lead',
  'right.choice',
  'right.exercise',
  'retention.keep',
  'retention.delete',
  'cookies.phrase',
]

export const PROMISED: readonly LexiconKey[] = [
  'commitment.sell',
  'commitment.share',
  'commitment.profile',
  'commitment.train-ai',
  'commitment.track',
]
export const BASIS_KEYS = new Map(LEGAL_BASES.map((name): [LexiconKey, LegalBasis] => [`basis.${name}`, name]))
/** As a cell or label names a basis. */
export const BASIS_NAMES = LEGAL_BASES.map((name): LexiconKey => `basis.short.${name}`)
export const RIGHT_KEYS = new Map<LexiconKey, Right>([
  ['retention.delete', 'erasure'],
  ...RIGHTS.flatMap((name): [LexiconKey, Right][] => [
    [`right.${name}`, name],
    [`right.verb.${name}`, name],
  ]),
])

export const EVERY: ReadonlySet<LexiconKey> = new Set([
  ...ASKED,
  ...PROMISED,
  ...BASIS_KEYS.keys(),
  ...BASIS_NAMES,
  ...RIGHT_KEYS.keys(),
  ...TOPICS.map((topic): LexiconKey => `topic.${topic}`),
  'negation',
  'except',
  'modal',
  'basis.choice',
  'data.item',
  'purpose.aim',
  'purpose.clause',
  'data.list',
  'data.join',
  'data.object',
  'data.object-end',
  'right.limit',
  'recipient.before-name',
  'basis.this-use',
])
