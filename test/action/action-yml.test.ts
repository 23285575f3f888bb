// action.yml says what the code does: the same inputs and outputs, and no default that would hide the config file.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { INPUT_NAMES } from '../../src/action/inputs.ts'
import { OUTPUT_NAMES } from '../../src/action/outputs.ts'
import { ROOT } from '../built.ts'

const form = z.strictObject({
  name: z.string(),
  description: z.string().max(200),
  author: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.enum(['white', 'blue', 'green', 'purple', 'gray-dark']) }),
  inputs: z.record(z.string(), z.strictObject({ description: z.string().min(20), default: z.string().optional() })),
  outputs: z.record(z.string(), z.strictObject({ description: z.string().min(20) })),
  runs: z.strictObject({ using: z.literal('node24'), main: z.literal('dist/action.js') }),
})
const action = form.parse(parse(readFileSync(`${ROOT}action.yml`, 'utf8')))

test('every input that is read is declared, and the other way round', () => {
  expect(Object.keys(action.inputs).sort()).toEqual([...INPUT_NAMES].sort())
})

test('every output that is set is declared, and the other way round', () => {
  expect(Object.keys(action.outputs).sort()).toEqual([...OUTPUT_NAMES].sort())
})

test('only the token has a default', () => {
  const withDefault = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined)
  expect(withDefault.map(([name]) => name)).toEqual(['token'])
})
