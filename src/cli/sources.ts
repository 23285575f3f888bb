// Which files a command reads: those that were named, those that a pattern matches, or those that look like notices.
import picomatch from 'picomatch'
import { type Later, sourceAt, sourceFrom } from '../app/in-turn.ts'
import type { SourceFile } from '../app/lint.ts'
import { isNotice } from '../app/select.ts'
import { readNamed } from '../io/files.ts'
import { UserError } from '../model/error.ts'
import { type Project, projectPath, shownPath } from './project.ts'

/** The notices of the project, in order of path. Throws a UserError where there is none. */
export async function discoverSources(project: Project): Promise<Later<SourceFile>[]> {
  const paths = (await project.tree.list()).filter((path) => isNotice(path, project.config))
  if (paths.length > 0) return paths.map((path) => () => treeSource(project, path))
  const help = 'name a file, e.g. "noticelint lint docs/privacy.md", or set "notices" in .noticelint.yml'
  throw new UserError(`found no privacy notice in ${project.root}`, help)
}

/** Files and patterns as the user gave them, each file once. */
export async function namedSources(project: Project, operands: readonly string[]): Promise<Later<SourceFile>[]> {
  const sources = new Map<string, Later<SourceFile>>()
  for (const operand of operands) {
    if (!isPattern(operand)) sources.set(projectPath(project, operand), () => namedSource(project, operand))
    else
      for (const [path, source] of await matching(project, operand)) if (!sources.has(path)) sources.set(path, source)
  }
  return [...sources.values()]
}

/** One file, whatever its name. */
export async function namedSource(project: Project, file: string): Promise<SourceFile> {
  const source = await sourceFrom(file, 'there is no such file', () => readNamed(project.cwd, file))
  return { ...source, path: projectPath(project, file) }
}

/** Tells which paths of the project an operand means. */
export function operandMatcher(project: Project, operand: string): (path: string) => boolean {
  const pattern = projectPath(project, operand)
  return isPattern(operand) ? picomatch(pattern, { dot: true }) : (path) => path === pattern
}

export function isPattern(operand: string): boolean {
  return /[*?[\]{}]/.test(operand)
}

async function matching(project: Project, pattern: string): Promise<[string, Later<SourceFile>][]> {
  const matches = operandMatcher(project, pattern)
  const isIgnored = picomatch([...(project.config.ignore ?? [])], { dot: true })
  const paths = (await project.tree.list()).filter((path) => matches(path) && !isIgnored(path))
  if (paths.length > 0) return paths.map((path) => [path, () => treeSource(project, path)])
  return [[pattern, async () => ({ file: pattern, problem: 'no file matches this pattern' })]]
}

function treeSource(project: Project, path: string): Promise<SourceFile> {
  return sourceAt(project.tree, path, shownPath(project, path))
}
