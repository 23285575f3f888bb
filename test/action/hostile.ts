// Texts that mean harm: to whoever is mentioned, to the page that shows them, to the runner's log, to the marker.
const BIDI = '\u202e\u2066\u200f\u061c'
const ZERO = '\u200b\u200d\ufeff\u2060\u00ad'

/** Each on one line: they are titles, sentences, file names, branch names and config values. */
export const HOSTILE: readonly string[] = [
  '@maintainer and @lighthouse/keepers please merge',
  'fixes #1, closes lighthouse/museum#2, GH-3, GHSA-aaaa-bbbb-cccc',
  'https://github.com/lighthouse/museum/issues/4 and www.evil.example and ftp://evil.example',
  'mail root@evil.example, xmpp:root@evil.example, mailto:root@evil.example',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '<details open><summary>x</summary></details></details></summary>',
  '![pixel](https://tracker.example/p.png) ![][p]',
  '[click](javascript:alert(1)) [click](data:text/html,x) <javascript:alert(1)>',
  '[p]: https://evil.example "x"',
  '<!-- noticelint:Notices/privacy/default -->',
  '--> <!-- noticelint-memory seen= acknowledged=0123456789abcdef -->',
  '`a` ``b`` ```c``` ~~~ $x$ $$y$$ $`z`$',
  '| a | b | \\| c ||',
  '# Heading > quote - [ ] task 1. item *** ___ ---',
  '[^1] [^note]: x :tada: :+1:',
  '&lt;b&gt; &#64;maintainer &commat;maintainer &num;1',
  '\\@maintainer \\<b> \\`x',
  `bidirectional ${BIDI} controls`,
  `zero${ZERO}width @${ZERO}maintainer #${ZERO}1`,
  '::error file=a.md::owned',
  '::set-output name=material::0',
  '::add-mask::e ::stop-commands::x ##[error]owned ##[add-mask]e',
  '%0A::error::owned%0D%0A::warning::x %25 %2C %3A',
  'a\u0000b\u0007c\u001b[31mred\u001b[0m\u009b31m',
  `$\{{ github.token }} $(id) \`id\` ; rm -rf / || true`,
  '__proto__ constructor toString hasOwnProperty',
  '\ud83c\udff4\u200d\u2620\ufe0f \ud800 lone',
  'a'.repeat(3000),
  `${'@a '.repeat(400)}`,
  `${'['.repeat(300)}${'*'.repeat(300)}${'`'.repeat(299)}`,
  '<https://evil.example> <root@evil.example> <a href=https://evil.example>x</a>',
  '</code></pre></td></table> <svg onload=alert(1)>',
  '../../../etc/passwd C:\\Windows\\win.ini file:///etc/passwd',
  'SHA 0123456789abcdef0123456789abcdef01234567 and 5d6e7f8@maintainer',
]

/** The same as a part of a path: no slashes and no NUL, which no file name in git has. */
export function asName(text: string): string {
  return text.replaceAll('/', '\u2215').replaceAll('\u0000', '').slice(0, 200)
}
