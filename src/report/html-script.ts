// What the page does: filters by kind and words, and keys to go from card to card. Without it everything is shown. It
// reads our own attributes and writes nothing but `hidden`, a count and the focus. Its hash is in html-policy.ts.
export const SCRIPT = `
const filters = document.querySelector('.filters')
const search = filters.querySelector('[type=search]')
const boxes = [...filters.querySelectorAll('[type=checkbox]')]
const count = filters.querySelector('output')
const cards = [...document.querySelectorAll('.card')]
const words = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]))
const shown = () => cards.filter((card) => !card.hidden)
function apply() {
  const kinds = new Set(boxes.filter((box) => box.checked).map((box) => box.value))
  const wanted = search.value.trim().toLowerCase()
  for (const card of cards) card.hidden = !kinds.has(card.dataset.kind) || !words.get(card).includes(wanted)
  count.value = shown().length + ' of ' + cards.length + ' shown'
}
function go(step) {
  const list = shown()
  const at = list.indexOf(document.activeElement.closest('.card'))
  const next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + step))]
  if (next) { next.focus(); next.scrollIntoView({ block: 'nearest' }) }
}
function reveal() {
  const card = document.getElementById(location.hash.slice(1))
  if (!card || !card.classList.contains('card') || !card.hidden) return
  search.value = ''
  for (const box of boxes) if (box.value === card.dataset.kind) box.checked = true
  apply()
  card.scrollIntoView()
}
filters.hidden = false
filters.addEventListener('input', apply)
addEventListener('hashchange', reveal)
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target === search) { if (event.key === 'Escape') { search.value = ''; apply(); search.blur() } return }
  if (event.key === 'j') go(1)
  else if (event.key === 'k') go(-1)
  else if (event.key === '/') { event.preventDefault(); search.focus() }
})
apply()
reveal()
`
