// action.yml and publish/action.yml say what the code does: the same inputs and outputs, in the documentation too, and
// no default that would hide the config file.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { INPUT_NAMES } from '../../src/action/inputs.ts'
import { OUTPUT_NAMES } from '../../src/action/outputs.ts'
import { PUBLISH_INPUT_NAMES, PUBLISH_OUTPUT_NAMES } from '../../src/action/publish-inputs.ts'
import { ROOT } from '../built.ts'

/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax */
const form = z.strictObject({
  name: z.string(),
  description: z.string().max(125),
  author: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.enum(['white', 'blue', 'green', 'purple', 'gray-dark']) }),
  inputs: z.record(
    z.string().regex(/^[a-z][a-z-]*$/),
    z.strictObject({ description: z.string().min(20), default: z.string().optional() }),
  ),
  outputs: z.record(z.string().regex(/^[a-z][a-z-]*$/), z.strictObject({ description: z.string().min(20) })),
  runs: z.strictObject({ using: z.literal('node24'), main: z.string() }),
})

const DOCS = readFileSync(`${ROOT}docs/action.md`, 'utf8')

/** First column of the table under a heading. */
function documented(title: string): string[] {
  const section = DOCS.split(/^### /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
  return [...section.matchAll(/^\| `([\w-]+)`/gm)].map(([, name = '']) => name).sort()
}

const ACTIONS = [
  { file: 'action.yml', title: '', inputs: INPUT_NAMES, outputs: OUTPUT_NAMES },
  { file: 'publish/action.yml', title: ' of publish', inputs: PUBLISH_INPUT_NAMES, outputs: PUBLISH_OUTPUT_NAMES },
] as const

describe.each(ACTIONS)('$file', ({ file, title, inputs, outputs }) => {
  const action = form.parse(parse(readFileSync(ROOT + file, 'utf8')))

  test('declares every input that is read, and no other', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...inputs].sort())
  })

  test('declares every output that is set, and no other', () => {
    expect(Object.keys(action.outputs).sort()).toEqual([...outputs].sort())
  })

  test('has a default for the token only', () => {
    const withDefault = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined)
    expect(withDefault.map(([name]) => name)).toEqual(['token'])
  })

  test('starts a bundle that is there', () => {
    expect(existsSync(join(ROOT, file, '..', action.runs.main))).toBe(true)
  })

  test('is documented in docs/action.md, input by input and output by output', () => {
    expect(documented(`Inputs${title}`)).toEqual([...inputs].sort())
    expect(documented(`Outputs${title}`)).toEqual([...outputs].sort())
  })
})
