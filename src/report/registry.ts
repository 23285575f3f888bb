// The formats by the name that --format takes. Each is loaded when it is asked for.
import type { Renderer } from './renderer.ts'

export const FORMAT_NAMES = ['text', 'json', 'markdown'] as const
export type FormatName = (typeof FORMAT_NAMES)[number]

const LOADERS: Readonly<Record<FormatName, () => Promise<Renderer>>> = {
  text: async () => (await import('./text.ts')).renderText,
  json: async () => (await import('./json.ts')).renderJson,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
}

export function rendererFor(format: FormatName): Promise<Renderer> {
  return LOADERS[format]()
}
