// Readers addressed otherwise: "die Sie angeben" that became "die du angibst" says the same.

/** Words for readers, in all languages that have two. */
const FORMAL = new Set('sie ihr ihre ihnen ihrem ihren ihrer ihres u uw vous votre vos votres'.split(' '))
const INFORMAL = new Set(
  'du dir dich dein deine deinem deinen deiner deines je jij jou jouw tu te toi ton ta tes tien tienne'.split(' '),
)
/** Forms that share too few letters to be known as one verb. */
const IRREGULAR: ReadonlySet<string> = new Set([
  'haben hast',
  'sind bist',
  'konnen kannst',
  'mussen musst',
  'durfen darfst',
  'wollen willst',
  'werden wirst',
  'geben gibst',
  'avez as',
  'etes es',
  'pouvez peux',
  'devez dois',
  'voulez veux',
  'kunt kan',
  'kunt kun',
  'wilt wil',
])

/** More words than a sentence loses by another address. */
const MOST = 200

/** Words lost and won, without those by which another address differs; all of them where the address stays. */
export function withoutAddress(
  lost: readonly string[],
  won: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const isMadeFamiliar = lost.some((word) => FORMAL.has(word)) && won.some((word) => INFORMAL.has(word))
  const isMadeFormal = lost.some((word) => INFORMAL.has(word)) && won.some((word) => FORMAL.has(word))
  if (lost.length + won.length > MOST) return [lost, won]
  if (isMadeFamiliar) return bare(lost, won)
  if (!isMadeFormal) return [lost, won]
  const [formal, familiar] = bare(won, lost)
  return [familiar, formal]
}

function bare(formal: readonly string[], familiar: readonly string[]): readonly [readonly string[], readonly string[]] {
  const left = familiar.filter((word) => !INFORMAL.has(word))
  const own = formal.filter((word) => {
    if (FORMAL.has(word)) return false
    const at = left.findIndex((other) => isOneVerb(word, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [own, left]
}

/** Shortest common beginning, and most letters behind it. */
const STEM = 3
const ENDING = 4

function isOneVerb(formal: string, familiar: string): boolean {
  if (IRREGULAR.has(`${formal} ${familiar}`)) return true
  let common = 0
  while (common < formal.length && formal[common] === familiar[common]) common++
  return common >= STEM && Math.max(formal.length, familiar.length) - common <= ENDING
}
