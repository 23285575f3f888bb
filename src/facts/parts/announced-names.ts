// What stands around names that are announced in running text.

/** "including, but not limited to, Example": what stands between the words that announce names and the first of them. */
export const UNLIMITED =
  /^[\s,(]*(?:but (?:is |are )?not limited to|without (?:being )?(?:limitation|limited to)|(?:aber )?nicht (?:beschränkt auf|abschließend)|maar niet beperkt tot|(?:mais )?sans s['’]y limiter|sans limitation|de manière non limitative)[\s,:]*/iu
/** "Using the Example item of the menu": a part of a program, by its name on the screen. */
const PART_OF_PROGRAM =
  /^["”“»']?\s(?:menu|item|settings?|buttons?|options?|tabs?|dialogu?e?|checkbox|toggle|screen|panel|knop|menu-?item|instelling|Menü\p{L}*|Schaltfläche|Einstellung\p{L}*)(?![\p{L}])/iu

/** Whether a name is followed by words for a part of a program. */
export function isPartOfProgram(behind: string): boolean {
  return PART_OF_PROGRAM.test(behind)
}
