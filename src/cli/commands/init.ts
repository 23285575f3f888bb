// noticelint init: a config, a workflow, and a first look at the notices.
import { lintInTurn } from '../../app/in-turn.ts'
import { isNotice } from '../../app/select.ts'
import { setup } from '../../app/setup.ts'
import { writeNew } from '../../io/write.ts'
import { UserError } from '../../model/error.ts'
import { rendererFor } from '../../report/registry.ts'
import { counted } from '../../report/text-words.ts'
import type { Command } from '../command.ts'
import { findProject, type Project } from '../project.ts'
import { schemaLine } from '../schema-line.ts'
import { discoverSources } from '../sources.ts'
import type { Terminal } from '../terminal.ts'

const WORKFLOW_FILE = '.github/workflows/noticelint.yml'
const WORKFLOW = `name: noticelint
on:
  pull_request:
permissions:
  contents: read
  pull-requests: write # for the comment; without it, everything is in the job summary
jobs:
  notices:
    runs-on: ubuntu-latest
    steps:
      - uses: noticelint/noticelint@v1
`

export const initCommand: Command = {
  name: 'init',
  about: 'write a config and a workflow, and look at the notices',
  usage: ['init'],
  details: ['Nothing that is there is overwritten. The workflow checks pull requests on GitHub; it needs no checkout.'],
  flags: ['help'],
  examples: [{ line: 'noticelint init', about: 'in the root of the repository' }],
  async run({ flags, operands }, terminal) {
    if (operands.length > 0) throw new UserError('init takes no operand', `leave out ${operands.join(' ')}`)
    const project = await findProject(terminal.cwd, flags)
    const notices = (await project.tree.list()).filter((path) => isNotice(path, project.config))
    await write(project, project.configFile, configFor(notices), terminal)
    await write(project, WORKFLOW_FILE, WORKFLOW, terminal)
    await firstRun(project, notices, terminal)
    return 0
  },
}

function configFor(notices: readonly string[]): string {
  const asFound = notices.length === 0 ? 'such as' : 'as these were'
  const found = notices.length === 0 ? '#   - docs/privacy.md\n' : notices.map((path) => `#   - ${path}\n`).join('')
  return `${schemaLine('config')}# Everything here may be left out: https://github.com/noticelint/noticelint/blob/v1/docs/configuration.md

# Which files are notices; without this, they are found by name, ${asFound}:
# notices:
${found}
# Whose people are addressed: the age of children differs by country.
# countries: [NL, DE]

# Packs of rules: noticelint/gdpr and the like, and folders of your own rules.
# extends: [noticelint, ./privacy-rules]

# Levels of single rules: error, warning, note or off.
# rules:
#   gdpr/dpo-contact: off

fail-on: error # findings at which a run fails: error, warning, note or never
fail-on-change: never # changes for readers at which a run fails: material, review or never
`
}

async function write(project: Project, path: string, text: string, terminal: Terminal): Promise<void> {
  try {
    await writeNew(project.root, path, text)
    terminal.out(`${path} is written\n`)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    terminal.out(`${path} is there already and stays as it is\n`)
  }
}

async function firstRun(project: Project, notices: readonly string[], terminal: Terminal): Promise<void> {
  if (notices.length === 0) {
    terminal.out(
      '\nNo privacy notice was found by its name: set "notices" in the config, then run "noticelint lint".\n',
    )
    return
  }
  const engine = setup({ config: project.config })
  const report = await lintInTurn(
    engine,
    (await discoverSources(project)).map(({ read }) => read),
  )
  const render = await rendererFor('text')
  terminal.out(`\nThe ${counted(notices.length, 'notice')} as "noticelint lint" sees them:\n\n`)
  terminal.out(render({ kind: 'lint', report }, { colour: terminal.colour }))
}
