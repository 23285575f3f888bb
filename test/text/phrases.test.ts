import { describe, expect, it } from 'vitest'
import { PhraseError, parsePhrase } from '../../src/text/phrase-syntax.ts'
import { phraseSet } from '../../src/text/phrases.ts'
import { fold, wordsOf } from '../../src/text/words.ts'

/** The words of `text` that `phrase` matches, in the text's own spelling. */
function matches(phrase: string, text: string): string[] {
  const words = wordsOf(text)
  return phraseSet([[phrase, phrase]])
    .find(words, text)
    .map(({ from, to }) => text.slice(words.start[from], words.end[to - 1]))
}

describe('words', () => {
  it('are compared without case and accents', () => {
    expect(fold('Aufsichtsbehörde')).toBe('aufsichtsbehorde')
    expect(fold('GROSSE')).toBe(fold('große'))
  })

  it('are split at apostrophes, hyphens and brackets, and keep their places', () => {
    const text = 'l’accès (e-mail) 6(1)(f)'
    const words = wordsOf(text)
    expect(words.folded).toEqual(['l', 'acces', 'e', 'mail', '6', '1', 'f'])
    expect(text.slice(words.start[1], words.end[1])).toBe('accès')
  })
})

describe('a phrase', () => {
  it.each([
    ['sell [your] data', 'We sell your data', ['sell your data']],
    ['sell [your] data', 'We sell data', ['sell data']],
    ['(share|sell) data', 'they sell data', ['sell data']],
    ['(collect|process)* data', 'processing data', ['processing data']],
    ['verwerk*', 'De verwerking', ['verwerking']],
    ['*frist', 'eine Aufbewahrungsfrist', ['Aufbewahrungsfrist']],
    ['*schutz*', 'Datenschutzerklärung', ['Datenschutzerklärung']],
    ['share <2> partners', 'share it with partners', ['share it with partners']],
    ['share <2> partners', 'share it with all our partners', []],
    ['share <2> partners', 'share partners', ['share partners']],
    ['=AP', 'the AP and the ap', ['AP']],
    ['under #', 'anyone under 16', ['under 16']],
    ['droit d’accès', 'un droit d’accès', ['droit d’accès']],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(matches(phrase, text)).toEqual(expected)
  })

  it('matches as far as it can', () => {
    expect(matches('as long as [is] [strictly] (necessary|necessary for)', 'as long as is necessary for us')).toEqual([
      'as long as is necessary for',
    ])
  })

  it.each([
    ['', 'the phrase matches no words at all'],
    ['[maybe]', 'the phrase matches no words at all'],
    ['(open', '"(" is not closed'],
    ['share <40> data', 'a gap holds 1 to 12 words'],
    ['<2> data', 'a phrase cannot begin with a gap'],
    ['share * data', '"*" or "=" stands without a word; write "verwerk*"'],
    ['share) data', 'unexpected ")"'],
    ['=Data*', 'a word is written either in exact case or with "*"'],
    [`${'('.repeat(20)}a${')'.repeat(20)}`, 'groups are nested too deeply'],
  ])('that is malformed is refused with what is wrong: %s', (phrase, message) => {
    expect(() => parsePhrase(phrase)).toThrow(new PhraseError(message, 0).message)
  })

  it('with nested gaps and alternatives still ends on a text made to confuse it', () => {
    const found = matches('a <12> (a <12> (a <12> (a|b)|b)|b)', 'a '.repeat(4000))
    expect(found).toHaveLength(3997)
  })
})
