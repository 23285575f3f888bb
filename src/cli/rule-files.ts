// Which rule files a command reads: named ones, those of folders and patterns, or those that the config extends.
import { packFiles, RULE_FILE } from '../app/packs.ts'
import { UserError } from '../model/error.ts'
import { type Project, projectPath } from './project.ts'
import { isPattern, operandMatcher } from './sources.ts'

/** Paths from the project's root, each once. Throws a UserError where an operand means none. */
export async function ruleFiles(project: Project, operands: readonly string[]): Promise<string[]> {
  if (operands.length > 0) {
    const known = (await project.tree.list()).filter((path) => RULE_FILE.test(path))
    return [...new Set(operands.flatMap((operand) => filesOf(project, operand, known)))]
  }
  const { rules } = await packFiles(project.tree, project.config, project.configFile)
  if (rules.length > 0) return [...rules]
  throw new UserError('the config extends no rules of its own', 'name rule files: noticelint test privacy-rules')
}

function filesOf(project: Project, operand: string, known: readonly string[]): string[] {
  const found = isPattern(operand)
    ? known.filter(operandMatcher(project, operand))
    : below(projectPath(project, operand), known)
  if (found.length > 0) return found
  if (RULE_FILE.test(operand) && !isPattern(operand)) return [projectPath(project, operand)]
  throw new UserError(`found no rule file in "${operand}"`, 'name a file, a folder or a pattern of *.yml files')
}

function below(folder: string, known: readonly string[]): string[] {
  const start = folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`
  return known.filter((path) => path.startsWith(start))
}
