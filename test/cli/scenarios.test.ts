// Runs every folder of fixtures/scenarios: a project, one command line, and all that it says. CONTRIBUTING.md has the layout.
// UPDATE=1 writes what the command says today.
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../built.ts'
import { testRepository } from '../io/repository.ts'
import { noticelint } from './run.ts'

const SCENARIOS = join(ROOT, 'fixtures/scenarios')
const names = readdirSync(SCENARIOS).sort()

test('there are scenarios for every command', () => {
  const commands = new Set(names.map((name) => read(name, 'command').trim().split(' ')[0]))
  expect([...commands]).toEqual(
    expect.arrayContaining(['lint', 'diff', 'facts', 'rules', 'explain', 'new', 'test', 'config', 'init', 'merge']),
  )
})

test.each(names)('%s', (name) => {
  const project = projectOf(name)
  try {
    const words = wordsOf(read(name, 'command'))
    const outcome = noticelint(project, words)
    const said = (text: string) => text.replaceAll(project, '<project>')
    const seen = { stdout: said(outcome.stdout), stderr: said(outcome.stderr), status: `${outcome.status}\n` }
    if (process.env.UPDATE)
      for (const [file, text] of Object.entries(seen)) writeFileSync(join(SCENARIOS, name, file), text)
    expect(seen).toEqual({ stdout: read(name, 'stdout'), stderr: read(name, 'stderr'), status: read(name, 'status') })
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
})

/** A copy of the scenario's project; with `before/` a repository whose branch `main` holds that. */
function projectOf(name: string): string {
  const [project, before] = [join(SCENARIOS, name, 'project'), join(SCENARIOS, name, 'before')]
  if (!existsSync(before)) {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'noticelint-scenario-')))
    if (existsSync(project)) cpSync(project, folder, { recursive: true })
    return folder
  }
  const repository = testRepository()
  cpSync(before, repository.root, { recursive: true })
  repository.commit('before')
  repository.git('checkout', '--quiet', '-b', 'branch')
  repository.git('rm', '--quiet', '-r', '.')
  cpSync(project, repository.root, { recursive: true })
  repository.commit('after')
  return repository.root
}

/** Words at blanks; double quotes keep blanks together. */
function wordsOf(command: string): string[] {
  return [...command.trim().matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '')
}

function read(name: string, file: string): string {
  const path = join(SCENARIOS, name, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
