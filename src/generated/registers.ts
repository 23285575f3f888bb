// Generated from rules/ by `npm run generate`. Do not edit.
import type { Registers } from '../model/register.ts'

/** The world: authorities, instruments, countries. */
export const REGISTERS: Registers = {
 "authorities": [],
 "instruments": [],
 "countries": []
}
