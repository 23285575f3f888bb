#!/usr/bin/env node
// The door: the process's words in, its exit code out. Setting `exitCode` lets Node finish writing before it ends.
import { main } from './main.ts'
import { processTerminal } from './terminal.ts'

process.exitCode = await main(process.argv.slice(2), processTerminal(new URL('./worker.js', import.meta.url)))
