// Which notices a branch changes: git's list of changed files, narrowed to notices or to what the user named.
import type { SourcePair } from '../app/diff.ts'
import { noticePairs, readPair } from '../app/pairs.ts'
import { isNotice } from '../app/select.ts'
import { openGit } from '../io/git.ts'
import type { Revision } from '../model/revision.ts'
import { type Project, shownPath } from './project.ts'
import { isPattern, type Listed, namedSource, operandMatcher } from './sources.ts'

/** Changed notices since the working tree left `ref`. Throws a UserError for a ref there is not. */
export async function pairsSince(
  project: Project,
  ref: string,
  operands: readonly string[],
): Promise<Listed<SourcePair>[]> {
  const git = await openGit(project.root)
  const base = await git.mergeBase(ref)
  const before = git.revision(base)
  const matchers = operands.map((operand) => operandMatcher(project, operand))
  const isWanted = (path: string) =>
    operands.length === 0 ? isNotice(path, project.config) : matchers.some((matches) => matches(path))
  const changed = noticePairs(await git.changesSince(base), isWanted)
  const shown = (path: string) => shownPath(project, path)
  const pairs = changed.map((pair) => {
    const read = () => readPair([before, project.tree], pair, shown)
    return { path: pair.after ?? pair.before ?? '', read }
  })
  return [...pairs, ...(await mistyped(project, before, operands))]
}

/** A named file that neither side has is a slip of the pen; a named file that did not change is none. */
async function mistyped(project: Project, base: Revision, operands: readonly string[]): Promise<Listed<SourcePair>[]> {
  const known = await base.list()
  const names = operands.filter((operand) => !isPattern(operand) && !known.some(operandMatcher(project, operand)))
  const sources = await Promise.all(names.map((name) => namedSource(project, name)))
  return sources
    .filter((source) => 'problem' in source)
    .map((after) => ({ path: after.path ?? after.file, read: async () => ({ after }) }))
}
