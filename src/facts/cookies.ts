// Statements about cookies and similar storage on the reader's device.
import type { CookiesFact } from '../model/fact.ts'
import { stating } from './parts/first.ts'
import { basisOf, isUnder, type View } from './parts/view.ts'

export function readCookies(view: View): CookiesFact[] {
  return stating(view, 'cookies.phrase')
    .filter((sentence) => isUnder(view, sentence.block, 'cookies'))
    .map((sentence) => basisOf(view, 'cookies', sentence))
}
