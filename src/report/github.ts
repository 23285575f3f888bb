// Reports as workflow commands, for a job that runs the command itself: annotations on the lines of the pull request.
import { UserError } from '../model/error.ts'
import { type Annotation, diffAnnotations, lintAnnotations, planAnnotations } from './annotations.ts'
import type { Renderer } from './renderer.ts'
import { counted } from './text-words.ts'

/** One command a line. What GitHub would drop without a word is counted in the last one. */
export const renderGithub: Renderer = (subject) => {
  if (subject.kind === 'facts') {
    throw new UserError('facts are not written as annotations', 'use --format text, json or markdown')
  }
  const all = subject.kind === 'lint' ? lintAnnotations(subject.report) : diffAnnotations(subject.report)
  const { shown, left } = planAnnotations(all)
  const lines = shown.map(commandOf)
  if (left > 0) lines.push(`::notice title=noticelint::${counted(left, 'annotation')} more than GitHub shows`)
  return lines.map((line) => `${line}\n`).join('')
}

/** https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
function commandOf({ kind, message, properties }: Annotation): string {
  const { title, file, startLine, endLine, startColumn, endColumn } = properties
  const given = { file, line: startLine, endLine, col: startColumn, endColumn, title }
  const written = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${kind} ${written.join(',')}::${escaped(message)}`
}

/** As the runner reads them: in messages these three, in properties the marks of the syntax as well. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
