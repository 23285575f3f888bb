// Which files a command reads: those that were named, those that a pattern matches, or those that look like notices.
import picomatch from 'picomatch'
import { GLOB } from '../app/globs.ts'
import { type Later, sourceAt, sourceFrom } from '../app/in-turn.ts'
import type { SourceFile } from '../app/lint.ts'
import { isNotice } from '../app/select.ts'
import { readNamed, workingTree } from '../io/files.ts'
import { UserError } from '../model/error.ts'
import { type Project, projectPath, shownPath } from './project.ts'

/** What is still to be read, under its path from the root of the project. */
export interface Listed<T> {
  readonly path: string
  readonly read: Later<T>
}

/** The notices of the project, in order of path. Throws a UserError where there is none. */
export async function discoverSources(project: Project): Promise<Listed<SourceFile>[]> {
  const paths = (await project.tree.list()).filter((path) => isNotice(path, project.config))
  if (paths.length > 0) return paths.map((path) => treeSource(project, path))
  const help = 'name a file, e.g. "noticelint lint docs/privacy.md", or set "notices" in .noticelint.yml'
  throw new UserError(`found no privacy notice in ${project.root}`, help)
}

/** Files and patterns as the user gave them, each file once. */
export async function namedSources(project: Project, operands: readonly string[]): Promise<Listed<SourceFile>[]> {
  const sources = new Map<string, Listed<SourceFile>>()
  for (const operand of operands) {
    if (!isPattern(operand)) {
      const path = projectPath(project, operand)
      sources.set(path, { path, read: () => namedSource(project, operand) })
      continue
    }
    for (const source of await matching(project, operand)) {
      if (!sources.has(source.path)) sources.set(source.path, source)
    }
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
  return isPattern(operand) ? picomatch(pattern, GLOB) : (path) => path === pattern
}

/** Files of a folder by their names and patterns, each once; whether there is a file of a name is not looked at. */
export async function filesNamed(cwd: string, operands: readonly string[]): Promise<string[]> {
  const patterns = operands.some(isPattern) ? await workingTree(cwd).list() : []
  const found = operands.flatMap((operand) => {
    if (!isPattern(operand)) return [operand]
    const matches = picomatch(operand.replace(/^(\.\/)+/, ''), GLOB)
    const files = patterns.filter((path) => matches(path))
    if (files.length === 0) throw new UserError('no file matches this pattern', 'check the path', { file: operand })
    return files
  })
  return [...new Set(found)]
}

export function isPattern(operand: string): boolean {
  return /[*?[\]{}]/.test(operand)
}

async function matching(project: Project, pattern: string): Promise<Listed<SourceFile>[]> {
  const matches = operandMatcher(project, pattern)
  const isIgnored = picomatch([...(project.config.ignore ?? [])], GLOB)
  const paths = (await project.tree.list()).filter((path) => matches(path) && !isIgnored(path))
  if (paths.length > 0) return paths.map((path) => treeSource(project, path))
  return [{ path: pattern, read: async () => ({ file: pattern, problem: 'no file matches this pattern' }) }]
}

function treeSource(project: Project, path: string): Listed<SourceFile> {
  return { path, read: () => sourceAt(project.tree, path, shownPath(project, path)) }
}
