// The page for reviewers in a real browser: layout, filters, keys, print, dark mode, and a hostile notice. It needs
// Chromium in the PATH, as .ci/run has it, or NOTICELINT_CHROMIUM; without one these tests are skipped and say so.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/report/html.ts'
import { change, finding, notice, PLACE, report } from './reports.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']
const executablePath = browserPath()
if (executablePath === undefined) console.warn('html-browser.test.ts is skipped: there is no Chromium in the PATH')

function browserPath(): string | undefined {
  const named = process.env.NOTICELINT_CHROMIUM
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path))
  return named ?? found
}

const FILE = 'docs/privacy-notice.md'
const EVIL = [
  '<script>document.title = "owned"</script>',
  '"><img src=x onerror="document.title = \'owned\'">',
  '</style><script>document.title="owned"</script>',
  '</script><svg onload="document.title=\'owned\'">',
  "' autofocus onfocus='document.title=1",
  '[x](javascript:document.title="owned") <a href="javascript:1">go</a>',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel=stylesheet href=https://evil.example/a.css><style>*{display:none}</style>',
  '<form action=https://evil.example><button>Send</button></form><iframe src=https://evil.example></iframe>',
  '\u202e\u2066<!-- --><textarea></title><plaintext>',
].join(' ')

function usualPage(): string {
  const texts = new Map([
    [FILE, { before: 'One\nKept for 2 years\nThree\n', after: 'One\nKept for 7 years\nThree\nFour\n' }],
  ])
  const at = (line: number) => ({ ...PLACE, line, endLine: line })
  const changes = [
    change({ oldPlace: at(2), newPlace: at(2) }),
    change({
      materiality: 'review',
      fact: 'wording',
      summary: 'words changed on opening hours',
      oldPlace: at(3),
      newPlace: at(3),
    }),
    change({
      materiality: 'editorial',
      fact: 'effective-date',
      summary: 'the date moved',
      oldPlace: at(1),
      newPlace: at(1),
    }),
  ]
  const findings = [finding({ place: at(4) }), finding({ status: 'existing', place: at(1) })]
  return renderHtml({ kind: 'diff', report: report([notice({ changes, findings })]) }, { colour: false, texts })
}

describe.skipIf(executablePath === undefined)('in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'noticelint-page-'))
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(html: string, options: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, ...options })
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('dialog', (dialog) => said.push(dialog.message()))
    page.on('request', (request) => !request.url().startsWith('file:') && said.push(request.url()))
    const file = join(folder, 'page.html')
    writeFileSync(file, html)
    await page.goto(pathToFileURL(file).href)
    return { page, said }
  }

  const visible = (page: Page) => page.locator('.card:visible h3').allTextContents()

  test('shows what is weighty and new, and the rest on demand', async () => {
    const { page, said } = await open(usualPage())
    expect(await visible(page)).toHaveLength(3)
    expect(await page.locator('output').textContent()).toBe('3 of 5 shown')
    await page.getByLabel('1 editorial').check()
    expect(await visible(page)).toContain('The date moved.')
    await page.getByLabel('1 material').uncheck()
    expect(await visible(page)).toHaveLength(3)
    expect(said).toEqual([])
  })

  test('filters by words', async () => {
    const { page } = await open(usualPage())
    await page.getByLabel('Words').fill('OPENING')
    expect(await visible(page)).toEqual(['Words changed on opening hours.'])
    await page.keyboard.press('Escape')
    expect(await visible(page)).toHaveLength(3)
  })

  test('is walked through with the keyboard', async () => {
    const { page } = await open(usualPage())
    const focused = () => page.evaluate('document.activeElement.id')
    for (const expected of ['n0-c0', 'n0-c1', 'n0-f0', 'n0-f0']) {
      await page.keyboard.press('j')
      expect(await focused()).toBe(expected)
    }
    await page.keyboard.press('k')
    expect(await focused()).toBe('n0-c1')
    await page.keyboard.press('/')
    await page.keyboard.type('jk')
    expect(await page.getByLabel('Words').inputValue()).toBe('jk')
  })

  test('leads from a card to its line and from a line to its card, hidden or not', async () => {
    const { page } = await open(usualPage())
    await page.locator('#n0-c0 .new a').click()
    expect(await page.locator('td.number:target').textContent()).toBe('2')
    await page.getByRole('link', { name: 'effective date changed' }).click()
    expect(await page.locator('#n0-c2').isVisible()).toBe(true)
  })

  test.each([320, 390, 768, 1200])('fits a window of %i pixels', async (width) => {
    const { page } = await open(usualPage(), { viewport: { width, height: 800 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    const [old, now] = await Promise.all(['old', 'new'].map((side) => page.locator(`#n0-c0 .${side}`).boundingBox()))
    if (width >= 768) expect(old?.y).toBe(now?.y)
    else expect(old?.x).toBe(now?.x)
  })

  test('is dark where the reader wants it dark, and can be printed', async () => {
    const { page } = await open(usualPage(), { colorScheme: 'dark' })
    const colour = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    expect(await colour()).toBe('rgb(13, 17, 23)')
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ media: 'print', colorScheme })
      expect(await colour()).toBe('rgb(255, 255, 255)')
    }
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect(await page.locator('table.notice').isVisible()).toBe(true)
  })

  test('shows everything where scripts are switched off', async () => {
    const { page } = await open(usualPage(), { javaScriptEnabled: false })
    expect(await visible(page)).toHaveLength(5)
    expect(await page.locator('.filters').isVisible()).toBe(false)
  })

  test('runs nothing of a hostile notice, links nowhere with it and fetches nothing', async () => {
    const own = { subject: EVIL, before: EVIL, after: `${EVIL} x`, summary: EVIL, law: [EVIL] }
    const section = { ...PLACE, section: [EVIL] }
    const subject = report(
      [
        notice({
          ...{ file: EVIL, oldFile: `${EVIL}old` },
          changes: [change(own), change({ ...own, materiality: 'review', after: null, newPlace: null })],
          findings: [finding({ message: EVIL, why: EVIL, help: EVIL, ruleId: EVIL, place: section })],
        }),
      ],
      { notChecked: [{ file: EVIL, reason: EVIL }], skipped: [{ file: EVIL, reason: EVIL }] },
    )
    const law = [{ cite: EVIL, url: 'javascript:document.title="owned"' }]
    const html = renderHtml(
      { kind: 'diff', report: subject },
      {
        colour: false,
        verdict: { exitCode: 1, reasons: [EVIL] },
        texts: new Map([[EVIL, { before: EVIL, after: `${EVIL}\n${EVIL}` }]]),
        rules: [{ id: EVIL, severity: 'error', title: EVIL, why: EVIL, help: EVIL, law }],
        links: { server: 'https://github.com', repository: 'spoke/chain', base: 'b'.repeat(40), head: 'a'.repeat(40) },
      },
    )
    const { page, said } = await open(html)
    expect(said).toEqual([])
    expect(await page.title()).toBe('Privacy notice: 1 material change')
    expect(
      await page.locator('img, svg, iframe, form, base, textarea, button, link, body script ~ script').count(),
    ).toBe(0)
    const addresses = await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    for (const address of addresses) expect(address).toMatch(/^(#[\w-]+|https:\/\/github\.com\/spoke\/chain\/blob\/)/)
    expect(await page.locator('.card h3').first().textContent()).toContain('<script>document.title')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1200)
  })

  test('would not run a script even if one got in', async () => {
    const broken = usualPage().replace(
      '</main>',
      '<script>document.title="owned"</script><img src=x onerror="document.title=1"></main>',
    )
    const { page, said } = await open(broken)
    expect(await page.title()).toBe('Privacy notice: 1 material change')
    expect(said.join('\n')).toContain('Content Security Policy')
  })
})
