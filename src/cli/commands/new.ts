// noticelint new rule: a rule file to begin with.
import { writeNew } from '../../io/write.ts'
import { UserError } from '../../model/error.ts'
import type { Command } from '../command.ts'
import { findProject, type Project, shownPath } from '../project.ts'
import { ruleTemplate } from '../rule-template.ts'

const RULE_ID = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/

export const newCommand: Command = {
  name: 'new',
  about: 'write a rule file to begin with',
  usage: ['new rule FOLDER/NAME [flags]'],
  details: [
    'The rule works as it stands: change it line by line, and run its examples with "noticelint test".\n' +
      'It is written into the folder of rules that the config extends, else into FOLDER at the root of the project.',
  ],
  flags: ['config', 'help'],
  examples: [{ line: 'noticelint new rule privacy-rules/no-slogans', about: 'a rule of your own' }],
  async run({ flags, operands }, terminal) {
    const [kind, id, ...more] = operands
    if (kind !== 'rule' || id === undefined || more.length > 0)
      throw new UserError('new needs to know what to write', 'write noticelint new rule privacy-rules/no-slogans')
    if (!RULE_ID.test(id) || id.startsWith('noticelint/'))
      throw new UserError(`"${id}" is no rule id`, 'write folder/name with small letters, digits and hyphens')
    const project = await findProject(terminal.cwd, flags)
    const { file, isExtended } = placeOf(id, project)
    await writeNew(project.root, file, ruleTemplate(id))
    const shown = shownPath(project, file)
    terminal.out(`${shown} is written. Next:\n\n  noticelint test ${shown}\n`)
    if (!isExtended) {
      const folder = id.split('/')[0]
      terminal.out(`\nSo that it is checked, name its folder in ${project.configFile}:\n\n  extends: [./${folder}]\n`)
    }
    return 0
  },
}

/** In the folder of the project's own rules, where there is one. */
function placeOf(id: string, { config, configFile }: Project): { file: string; isExtended: boolean } {
  const [folder = '', name = ''] = id.split('/')
  const base = configFile.split('/').slice(0, -1)
  const own = (config.extends ?? [])
    .filter((entry) => !/^(noticelint(\/|$)|\.?\/?node_modules\/)|\.\./.test(entry))
    .map((entry) => [...base, ...entry.split('/').filter((part) => part !== '' && part !== '.')])
  const same = own.find((parts) => parts.at(-1) === folder)
  if (same) return { file: `${same.join('/')}/${name}.yml`, isExtended: true }
  const [first] = own
  if (first) return { file: `${first.join('/')}/${id}.yml`, isExtended: true }
  return { file: [...base, `${id}.yml`].join('/'), isExtended: false }
}
