import { describe, expect, it } from 'vitest'
import { isNotice } from '../../src/app/select.ts'

describe('a notice without a config', () => {
  it.each([
    'privacy-policy.md',
    'PRIVACY.md',
    'docs/Privacy Policy.md',
    'docs/privacy_notice.en.md',
    'site/privacyPolicy.txt',
    'legal/privacy-statement-de.markdown',
    'content/nl/privacyverklaring.md',
    'content/nl/privacybeleid/index.md',
    'inhalt/datenschutzerklaerung.md',
    'inhalt/Datenschutzerklärung.md',
    'inhalt/datenschutz.md',
    'pages/politique-de-confidentialité.md',
    'pages/rgpd.md',
    'pages/avg-verklaring.md',
    'pages/gdpr-notice.md',
    'privacy/index.md',
    'privacy/nl.md',
    'privacy-policy/2026.md',
  ])('is %s', (path) => {
    expect(isNotice(path, {})).toBe(true)
  })

  it.each([
    'README.md',
    'privacy-policy/README.md',
    'CHANGELOG.md',
    'docs/terms-of-service.md',
    'docs/how-we-protect-data.md',
    'privacy/how-to-embed-the-widget.md',
    'src/privacy-policy.ts',
    'privacy-policy.html',
    'node_modules/analytics/privacy-policy.md',
    'dist/privacy-policy.md',
    'packages/site/dist/privacy-policy.md',
    'test/fixtures/privacy-policy.md',
    'tests/privacy-policy.md',
    '.cache/privacy-policy.md',
    'blog/differential-privacy.md',
    'docs/average.md',
  ])('is not %s', (path) => {
    expect(isNotice(path, {})).toBe(false)
  })
})

describe('a notice named by a config', () => {
  it('is what its globs match, and nothing else', () => {
    const config = { notices: ['legal/**/*.md', 'test/fixtures/notice.md'] }
    expect(isNotice('legal/nl/lighthouse.md', config)).toBe(true)
    expect(isNotice('test/fixtures/notice.md', config)).toBe(true)
    expect(isNotice('privacy-policy.md', config)).toBe(false)
  })

  it('is never a file that the config ignores', () => {
    expect(isNotice('legal/old/choir.md', { notices: ['legal/**'], ignore: ['legal/old/**'] })).toBe(false)
    expect(isNotice('privacy-policy.md', { ignore: ['privacy-policy.md'] })).toBe(false)
  })

  it('is matched whatever is in its name, a line break too: none slips past', () => {
    for (const mark of ['\n', '\r', '\u2028', '\u2029', '\u0085', ' ', '\ud800', '\u{1f3f4}']) {
      expect(isNotice(`sites/a${mark}b/privacy-notice.md`, { notices: ['**/privacy-notice.md'] })).toBe(true)
      expect(isNotice(`sites/a${mark}b/notice.md`, { notices: ['sites/*/notice.md'] })).toBe(true)
      expect(isNotice(`a${mark}b/privacy-notice.md`, {})).toBe(true)
    }
  })
})
