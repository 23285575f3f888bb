// A right that comes or goes is told by its name, with those of its sentence that are new as well.
import { expect, it } from 'vitest'
import { compared } from './bench.ts'

it.each([
  [
    'en',
    'You have the right to access and rectification.',
    'You have the right to access, rectification, restriction of processing and data portability.',
  ],
  [
    'de',
    'Sie haben das Recht auf Auskunft und Berichtigung.',
    'Sie haben das Recht auf Auskunft, Berichtigung, Einschränkung der Verarbeitung und Datenübertragbarkeit.',
  ],
])('new rights among old ones are named (%s)', (language, old, now) => {
  const page = (text: string) => `# Ferry\n\n## ${language === 'de' ? 'Ihre Rechte' : 'Your rights'}\n\n${text}\n`
  const told = (a: string, b: string) =>
    compared(page(a), page(b), language).changes.map(({ id, subject }) => [id, subject])
  expect(told(old, now)).toEqual([['right-added', 'restriction of processing, data portability']])
  expect(told(now, old)).toEqual([['right-removed', 'restriction of processing, data portability']])
})

it('a right that reaches less far than before is changed, not gone', () => {
  const page = (text: string) => `# Bac\n\n## Vos droits\n\n${text}\n`
  const [all, some] = [
    "Vous avez le droit d'accéder aux données qui figurent dans le journal du bac.",
    "Vous avez le droit d'accéder à certaines données qui figurent dans le journal du bac.",
  ]
  expect(compared(page(all), page(some), 'fr').changes.map(({ id }) => id)).toEqual(['right-changed'])
})
