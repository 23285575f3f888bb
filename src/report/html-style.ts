// The look of the page: light and dark, wide and narrow, screen and paper. Its hash is in html-policy.ts.
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --page: #fff; --card: #f6f8fa; --line: #d0d7de;
  --del: #ffebe9; --del-ink: #82071e; --ins: #dafbe1; --ins-ink: #044f1e; --link: #0550ae; --bad: #a40e26; --warn: #7d4e00;
  --good: #116329; --focus: #0969da }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --page: #0d1117; --card: #161b22; --line: #30363d;
  --del: #4b1113; --del-ink: #ffc1ba; --ins: #0f3a1d; --ins-ink: #aff5b4; --link: #79c0ff; --bad: #ff7b72; --warn: #e3b341;
  --good: #56d364; --focus: #79c0ff } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
main, header { max-width: 72rem; margin: 0 auto; padding: 0 1rem }
h1 { font-size: 1.6rem; margin: 1rem 0 .3rem } h2 { font-size: 1.3rem; margin: 2rem 0 .5rem }
h3 { font-size: 1.05rem; margin: .1rem 0 .5rem } h4 { font-size: .85rem; margin: 0; color: var(--soft); font-weight: 600 }
p { margin: .3rem 0 } a { color: var(--link) } code { font-size: .85em }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
.skip { position: absolute; left: -999rem } .skip:focus { left: 1rem; top: 1rem; background: var(--page); padding: .5rem }
.verdict { font-weight: 600 } .passes { color: var(--good) } .fails { color: var(--bad) }
.filters { position: sticky; top: 0; z-index: 1; background: var(--page); border-bottom: 1px solid var(--line); padding: .5rem 0;
  display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; margin: 0 0 1rem }
.filters[hidden] { display: none } .filters label { white-space: nowrap } .filters output { color: var(--soft) }
.filters input[type=search] { font: inherit; padding: .15rem .4rem; width: 14rem; max-width: 100% }
.card { background: var(--card); border: 1px solid var(--line); border-left: .4rem solid var(--soft); border-radius: .4rem;
  padding: .6rem .9rem; margin: .8rem 0; scroll-margin-top: 5rem }
.card[hidden] { display: none } .card[data-kind=material], .card.error { border-left-color: var(--bad) }
.card[data-kind=review], .card.warning { border-left-color: var(--warn) }
.card:focus { outline: 3px solid var(--focus) }
.label, .law, .where { color: var(--soft); font-size: .85rem }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem } .side { min-width: 0 }
.quote { border-left: 3px solid var(--line); padding-left: .6rem } .nothing { color: var(--soft); font-style: italic }
del, ins { border-radius: .2rem; padding: 0 .1rem } del { background: var(--del); color: var(--del-ink) }
ins { background: var(--ins); color: var(--ins-ink); text-decoration: underline; text-decoration-thickness: 1px }
.mark { border: 1px solid var(--bad); color: var(--bad); font: .7rem monospace; padding: 0 .2rem }
table.notice { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: .9rem }
.notice th { text-align: left; border-bottom: 2px solid var(--line) } .notice td { vertical-align: top; padding: .1rem .4rem }
.notice th:nth-child(1), .pair th:nth-child(3) { width: 3.4rem } .notice th:last-child { width: 11rem }
.number { color: var(--soft); text-align: right; font-variant-numeric: tabular-nums; user-select: none; scroll-margin-top: 5rem }
.line { white-space: pre-wrap; unicode-bidi: isolate } .absent { background: var(--card) }
.number:target { background: var(--warn); color: var(--page) } .remarks { font-size: .85rem }
kbd { border: 1px solid var(--line); border-radius: .2rem; padding: 0 .3rem; font-size: .8rem }
footer { color: var(--soft); font-size: .85rem; margin: 3rem 0 1rem; border-top: 1px solid var(--line) }
@media (max-width: 46rem) { .sides { grid-template-columns: 1fr } .filters { position: static }
  .notice thead { display: none } .notice tr { display: grid; grid-template-columns: 2.6rem 1fr; border-bottom: 1px solid var(--line) }
  .notice .remarks { grid-column: 2 } .notice .remarks:empty, .notice .absent { display: none }
  .notice .number:empty { display: none } .notice tr:not(.changed) .number:nth-child(3),
  .notice.pair tr:not(.changed) .line:nth-child(4) { display: none } .notice td { padding: .1rem .3rem } }
@media print { .filters, .skip, .keys { display: none } body { font-size: 10pt } .card, .notice tr { break-inside: avoid }
  h2, h3, h4 { break-after: avoid }
  a { color: inherit; text-decoration: none } del { text-decoration: line-through } }
`
