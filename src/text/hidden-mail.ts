// Mail addresses that a content network hides from robots: the text says that there is one, not which.

/** Stands for a mail address of unknown value. */
export const HIDDEN_MAIL = '[email protected]'

/** Path of the page that a hidden address links to. */
const PAGE = '/cdn-cgi/l/email-protection'

export function isHiddenTarget(url: string): boolean {
  return url.includes(PAGE)
}

/** A hidden address in running text; the sign between the words is a blank of any kind. */
export const HIDDEN_IN_TEXT = /\[email\sprotected\]/gi
