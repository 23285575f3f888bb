// noticelint rules: every rule of the packs in use, with the level it is reported at.
import { ruleLevels } from '../../app/levels.ts'
import { inkFor } from '../../report/ink.ts'
import { counted } from '../../report/text-words.ts'
import type { Command } from '../command.ts'
import { findProject, setupOptions } from '../project.ts'
import { tableText } from '../table.ts'

export const rulesCommand: Command = {
  name: 'rules',
  about: 'list the rules in use, with their levels',
  usage: ['rules [flags]'],
  details: [
    'Rules of the built-in packs and of the folders that the config extends. What one of them is about: explain.',
  ],
  flags: ['config', 'help'],
  examples: [{ line: 'noticelint rules', about: 'a table' }],
  async run({ flags }, terminal) {
    const levels = ruleLevels(await setupOptions(await findProject(terminal.cwd, flags)))
    const ink = inkFor(terminal.colour)
    const rows = levels.map(({ rule, level }) => [rule.id, level, rule.title])
    terminal.out(tableText(['rule', 'level', 'about'], rows, ink))
    const off = levels.filter(({ level }) => level === 'off').length
    terminal.out(`\n${ink.bold(`${counted(levels.length, 'rule')}, ${off} off`)}\n`)
    return 0
  },
}
