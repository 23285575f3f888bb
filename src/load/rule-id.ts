// The id of a rule: folder and file, whatever the file says.
import type { Problems } from './load-errors.ts'

const RULE_ID = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/
/** Ids of findings about ignore comments and accepted findings. */
const RESERVED = 'noticelint/'

export function checkId(written: { readonly id?: string | undefined }, id: string, problems: Problems): void {
  const here = { path: written.id === undefined ? [] : ['id'] }
  if (written.id !== undefined && written.id !== id)
    problems.add(here, `the id "${written.id}" is not the name of the file`, `write "${id}", or move the file`)
  else if (!RULE_ID.test(id))
    problems.add(here, `"${id}" is no rule id`, 'name folder and file with small letters, digits and hyphens')
  else if (id.startsWith(RESERVED))
    problems.add(here, `"${RESERVED}" is kept for noticelint itself`, 'rename the folder')
}
