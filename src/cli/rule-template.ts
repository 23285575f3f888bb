// A rule to begin with: it works as it stands, and every line is there to be changed.
import { schemaLine } from './schema-line.ts'

/** Text of a new rule file. `id` is `folder/file`. */
export function ruleTemplate(id: string): string {
  const title = (id.split('/')[1] ?? id).replaceAll('-', ' ')
  return `${schemaLine('rule')}# Every key is explained in https://github.com/noticelint/noticelint/blob/v1/docs/rule-language.md
id: ${id}
title: ${title.charAt(0).toUpperCase()}${title.slice(1)}
severity: warning # error | warning | note

# What is demanded. This one forbids words; a rule can also require a fact, a phrase or a link, ask something of every
# fact of a kind, measure the text, or look at what a revision changes.
forbid:
  text:
    en: ['we take [your] privacy [very] seriously']

# What is said of a notice. {text} is what was found; names in quotes, no full stop at the end.
message: 'readers are told "{text}", which tells them nothing'
why: Readers look for what is done with their data.
help: remove the sentence

# The rule's test: "noticelint test" runs it, "noticelint test --update" writes what a bad example finds.
examples:
  - language: en
    bad: |
      # Privacy notice

      The lighthouse museum of Skerrow keeps a guest book. We take your privacy very seriously.
    finds:
      - '3:54 readers are told "We take your privacy very seriously", which tells them nothing'
  - language: en
    good: |
      # Privacy notice

      The lighthouse museum of Skerrow keeps a guest book.
`
}
