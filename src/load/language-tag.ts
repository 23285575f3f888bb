// How files name a language.
import * as z from 'zod'

export const tag = z.string().regex(/^[a-z]{2,3}$/, 'a language is written as two letters, such as "nl"')
