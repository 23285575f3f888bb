// The formats by the name that --format takes. Each is loaded when it is asked for.
import type { Renderer } from './renderer.ts'

export const FORMAT_NAMES = ['text', 'json', 'markdown', 'sarif', 'html', 'github'] as const
export type FormatName = (typeof FORMAT_NAMES)[number]

/** Formats that show the notices themselves, which are kept for them in `Style.texts`. */
export const FORMATS_WITH_TEXTS: ReadonlySet<FormatName> = new Set(['html'])

const LOADERS: Readonly<Record<FormatName, () => Promise<Renderer>>> = {
  text: async () => (await import('./text.ts')).renderText,
  json: async () => (await import('./json.ts')).renderJson,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  sarif: async () => (await import('./sarif.ts')).renderSarif,
  html: async () => (await import('./html.ts')).renderHtml,
  github: async () => (await import('./github.ts')).renderGithub,
}

export function rendererFor(format: FormatName): Promise<Renderer> {
  return LOADERS[format]()
}
