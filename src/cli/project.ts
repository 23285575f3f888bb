// The project that a command works in: its root, its config with the flags on top, and an engine that knows its rules.
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Engine } from '../app/engine.ts'
import { readPacks } from '../app/packs.ts'
import { type SetupOptions, setup } from '../app/setup.ts'
import { readNamed, workingTree } from '../io/files.ts'
import type { Config } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import type { Revision } from '../model/revision.ts'
import { decodeText } from '../text/decode.ts'
import type { Flags } from './flags.ts'
import { withPackages } from './packages.ts'

export interface Project {
  /** Absolute path of the nearest folder upwards with a config or a repository; else the current folder. */
  readonly root: string
  readonly cwd: string
  readonly config: Config
  /** From the root, with `/`; where there is no config, where it would be. */
  readonly configFile: string
  readonly tree: Revision
}

/** A project whose rules are loaded. */
export interface OpenProject extends Project {
  /** What the engine was made of: plain data, so that another thread can make the same. */
  readonly setup: SetupOptions
  readonly engine: Engine
}

const CONFIG_NAMES = ['.noticelint.yml', '.noticelint.yaml']

/** Throws a UserError for a config that cannot be used. */
export async function findProject(cwd: string, flags: Flags): Promise<Project> {
  const root = rootFrom(cwd)
  const file = flags.config === undefined ? join(root, usualConfig(root)) : resolve(cwd, flags.config)
  const shown = flags.config ?? slashed(relative(cwd, file))
  const config = withFlags(await configOf(file, shown, flags.config !== undefined), flags)
  return {
    root,
    cwd,
    config,
    configFile: slashed(relative(root, file)),
    tree: withPackages(workingTree(root), root, config),
  }
}

/** Throws a UserError for a config or rules that cannot be used. */
export async function openProject(cwd: string, flags: Flags): Promise<OpenProject> {
  const project = await findProject(cwd, flags)
  const options = await setupOptions(project)
  return { ...project, setup: options, engine: setup(options) }
}

/** The config and the packs that it extends. Throws a UserError for rules that cannot be used. */
export async function setupOptions({ tree, config, configFile }: Project): Promise<SetupOptions> {
  const packs = await readPacks(tree, config, configFile)
  return { config, configFile, ...packs, today: new Date().toISOString().slice(0, 10) }
}

/** A path of the project as seen from the current folder, with `/`. */
export function shownPath(project: Project, path: string): string {
  return slashed(relative(project.cwd, join(project.root, path)))
}

/** A path as the user wrote it, from the project's root, with `/`; it starts with `../` where it lies outside. */
export function projectPath(project: Project, path: string): string {
  return slashed(relative(project.root, resolve(project.cwd, path)))
}

function rootFrom(cwd: string): string {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if ([...CONFIG_NAMES, '.git'].some((name) => existsSync(join(folder, name)))) return folder
    if (folder === dirname(folder)) return resolve(cwd)
  }
}

function usualConfig(root: string): string {
  return CONFIG_NAMES.find((name) => existsSync(join(root, name))) ?? '.noticelint.yml'
}

async function configOf(path: string, file: string, isNamed: boolean): Promise<Config> {
  const bytes = await readNamed('/', path).catch((error: unknown) => {
    throw error instanceof UserError ? new UserError(error.message, 'name a config file', { file }) : error
  })
  if (bytes === undefined && !isNamed) return {}
  if (bytes === undefined) throw new UserError('there is no such config', 'check the path after --config', { file })
  const decoded = decodeText(bytes)
  if ('problem' in decoded) throw new UserError(decoded.problem, 'save the config as UTF-8 text', { file })
  const { parseConfig } = await import('../load/config.ts')
  return parseConfig(decoded.text, file)
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}

function withFlags(config: Config, { failOn, failOnChange, language }: Flags): Config {
  return {
    ...config,
    ...(failOn && { failOn }),
    ...(failOnChange && { failOnChange }),
    ...(language !== undefined && { language }),
  }
}
