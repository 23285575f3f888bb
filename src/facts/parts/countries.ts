// Countries named in a sentence.
import type { Country } from '../../model/register.ts'
import type { Sentence } from './scan.ts'
import type { View } from './view.ts'

/** In order of place, each once. */
export function countriesIn(view: View, sentence: Sentence): Country[] {
  const codes = [...sentence.marks]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ meaning }) => (meaning.of === 'country' ? [meaning.id] : []))
  return [...new Set(codes)].flatMap((code) => view.registers.countries.find((country) => country.code === code) ?? [])
}
