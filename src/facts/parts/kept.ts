// What a sentence on storage says is kept: the noun before a passive verb ("orders are kept"), the object behind an active
// one ("we keep orders for"). Words of all languages stand together: they are looked at one at a time.

const words = (list: string) => new Set(list.split(' '))

/** Where the noun before a passive verb ends. */
const AUXILIARY = words(
  'is are was were be been being will shall may can must would should has have ' +
    'wird werden wurde wurden ist sind kann können muss müssen darf dürfen soll sollen ' +
    'wordt worden werd werden is zijn zal zullen kan kunt kunnen moet moeten mag mogen ' +
    'est sont sera seront était étaient peut peuvent doit doivent pourra pourront ne n',
)
/** Where the object of an active verb ends. */
const BOUNDARY = words(
  'for until till as during no only so after within in on by and or where when if unless at than longer up between ' +
    'für bis nach solange während nur so innerhalb im in und oder wenn sofern soweit spätestens maximal höchstens ab ' +
    'gedurende tot zolang voor na maximaal niet alleen binnen in en of wanneer indien als minimaal ' +
    'pendant jusqu durant tant que après dans et ou si lorsque au pour',
)
/** Words that stand for a thing named elsewhere. */
const BARE = words(
  'we i they it he she this these those that them you ' +
    'wir ich sie es er diese dieses dieser das die der ihn du ' +
    'wij we ik zij ze het deze dit die dat u je ' +
    'please note period periods frist zeitraum dauer termijn periode durée délai ' +
    'nous je ils elles il elle on cela ceci ces celles ceux ci vous the a an le la les der die das de een',
)
const MOST_WORDS = 8
const FEWEST_LETTERS = 4

/** Words that open a circumstance: "with each visit, log data are kept". */
const CIRCUMSTANCE = words(
  'when if after with in for during as on at once upon where by unless ' +
    'bei beim nach für im in mit zur zum um wenn falls sofern soweit während auf aus ' +
    'bij na voor in met als wanneer indien tijdens om ' +
    'lors lorsque après pour dans en si pendant à chaque',
)

/** Who keeps: what is kept stands elsewhere in the sentence. */
const ACTOR = words('we i you wir ich sie wij ik nous vous on')

/** A short noun phrase around the verb of a sentence; undefined where none can be told. */
export function keptThing(before: string, after: string): string | undefined {
  const [actor = '', ...rest] = before.trim().split(/\s+/)
  if (ACTOR.has(bareWord(actor))) return phrase(after, BOUNDARY) ?? phrase(rest.join(' '), BOUNDARY)
  return subjectIn(before) ?? phrase(after, BOUNDARY)
}

/** What stands before the auxiliary, or behind it where the sentence opens with a circumstance. */
function subjectIn(before: string): string | undefined {
  const parts = before.trim().split(/\s+/)
  if (!CIRCUMSTANCE.has(bareWord(parts[0] ?? ''))) return phrase(before, AUXILIARY)
  const at = parts.findIndex((part) => AUXILIARY.has(bareWord(part)))
  return at < 0 ? undefined : phrase(parts.slice(at + 1).join(' '), BOUNDARY)
}

function bareWord(part: string): string {
  return part.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** Words up to one of `ends`, a digit or a stop; too many of them are a clause and no name. */
function phrase(text: string, ends: ReadonlySet<string>): string | undefined {
  const taken: string[] = []
  for (const part of text.trim().split(/\s+/)) {
    const bare = bareWord(part)
    if (ends.has(bare) || AUXILIARY.has(bare) || /^\d/.test(bare) || taken.length > MOST_WORDS) break
    taken.push(part)
    if (/[,;:.]$/.test(part)) break
  }
  const own = taken.filter((part) => !BARE.has(part.toLowerCase().replace(/[^\p{L}]/gu, '')))
  if (taken.length > MOST_WORDS || own.join('').replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS) return undefined
  return taken.join(' ').replace(/[,;:.]+$/, '')
}
