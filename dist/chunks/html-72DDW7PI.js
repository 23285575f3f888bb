import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{a as M}from"./chunk-TKDTNPYH.js";import{b as z}from"./chunk-SKIMOYHW.js";import"./chunk-IKBPS5XH.js";import{d as j}from"./chunk-NEVPATPU.js";import{a as F,c as $}from"./chunk-GTM2JDHJ.js";import{t as N}from"./chunk-ZV4WGEXC.js";import"./chunk-ERW227AL.js";import{M as x,N as D,O as v,c as L}from"./chunk-HXTBOYVG.js";import{a as A}from"./chunk-4LKQK7WZ.js";import"./chunk-GRHEPTTV.js";var q=/[\p{Cc}\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu,ie={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},oe=new Set(["meta","input","br"]);function ae(e){let n=e.replace(/[\t\n\r]/g," ").replace(/\p{Surrogate}/gu,"\uFFFD");return{html:W(n).replace(q,i=>`<span class="mark">U+${de(i)}</span>`)}}function t(e,n,...r){let i=Object.entries(n).filter(([,o])=>o!==void 0).map(([o,a])=>a===!0?` ${o}`:` ${o}="${se(String(a))}"`);return oe.has(e)?{html:`<${e}${i.join("")}>`}:{html:`<${e}${i.join("")}>${b(r).html}</${e}>`}}function b(e){return{html:e.map(n=>typeof n=="string"?ae(n).html:n.html).join("")}}function h(e){return{html:e}}function se(e){return W(e.replace(/\p{Surrogate}/gu,"\uFFFD").replace(q,"\uFFFD"))}function W(e){return e.replace(/[&<>"']/g,n=>ie[n]??n)}function de(e){return(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}function R(e,n){let r=n==="old"?"added":"removed",i=e.filter(({kind:o})=>o!==r);return b(i.map(({kind:o,text:a},s)=>{let d=s===0?a:` ${a}`;return o==="same"?d:b([s===0?"":" ",t(o==="removed"?"del":"ins",{},a)])}))}function C(e,n,r){return`n${e}-${n}-${r}`}function H(e,n,r,i,o,a){let s=`line ${i.line}`,d=a?t("a",{href:`#${C(e,n,i.line)}`},s):b([s]),c=z(o,n,r,i),m=c===void 0?[]:[h(" "),T(c,"on GitHub")];return t("span",{class:"where"},d,...m)}function T(e,n){return t("a",{href:e,rel:"noreferrer noopener",target:"_blank"},n)}var le={material:"Readers must be told",review:"To be read",editorial:"Editorial"};function P(e,n){return`n${e}-c${n}`}function Y(e,n,r,i){let{materiality:o,summary:a,subject:s,fact:d,law:c,before:m,after:l,oldPlace:f,newPlace:p}=e,y=m!==null&&l!==null?$(m,l):void 0,w=(u,S,E,O)=>{let Z=u==="old"?r.oldFile??r.file:r.file,{links:ee,hasText:ne}=i,te=O?[h(" "),H(i.notice,u,Z,O,ee,ne)]:[],re=u==="old"?"del":"ins";return t("section",{class:`side ${u}`},t("h4",{},S,...te),t("p",{dir:"auto"},...ce(E,y,u,re)))},g=v(a||s||d),k=s===""||[g,m??"",l??""].some(u=>u.includes(s));return t("article",{id:P(i.notice,n),class:"card","data-kind":o,tabindex:-1},t("p",{class:"label"},`${le[o]} \xB7 ${d.replaceAll("-"," ")} ${e.op}`),t("h3",{dir:"auto"},g),...k?[]:[t("p",{dir:"auto"},s)],t("div",{class:"sides"},w("old","Before",m,f),w("new","After",l,p)),...c.length===0?[]:[t("p",{class:"law"},`Law: ${c.join("; ")}`)])}function ce(e,n,r,i){return e===null?[t("span",{class:"nothing"},r==="old"?"not stated":"no longer stated")]:[n?R(n,r):b([t(i,{},e)])]}var fe=8;function I(e,n){return`n${e}-f${n}`}function B(e,n,r){let{severity:i,status:o,message:a,why:s,help:d,ruleId:c,place:m}=e,l=o==="fixed"?"old":"new",f=H(r.notice,l,r.file,m,r.links,r.hasText),p=o??"new";return t("article",{id:I(r.notice,n),class:`card ${i}`,"data-kind":`${p}-finding`,tabindex:-1},t("p",{class:"label"},o===void 0?i:`${i} \xB7 ${o}`,h(" \xB7 "),f),t("h3",{dir:"auto"},v(a)),t("div",{class:"sides"},t("section",{class:"side"},...me(e,r)),t("section",{class:"side"},...s===""?[]:[t("p",{},v(s))],...d===""?[]:[t("p",{},t("strong",{},"Do: "),v(d))],t("p",{class:"law"},...ue(r.rules.get(c)),t("code",{},c)))))}function me({place:e},{lines:n,hasText:r}){let i=e.endColumn===1&&e.endLine>e.line?e.endLine-1:e.endLine,o=n.slice(e.line-1,Math.min(i,e.line-1+fe));return r&&o.every(s=>s.trim()==="")?[t("p",{class:"nothing"},"nothing stands there")]:[...e.section.length===0?[]:[t("h4",{dir:"auto"},e.section.join(" \u203A "))],...o.map(s=>t("p",{dir:"auto",class:"quote"},s))]}function ue(e){return(e?.law??[]).flatMap(({cite:n,url:r})=>{let i=j(r);return[i===void 0?t("span",{},n):T(i,n),h(" \xB7 ")]})}function pe(e,n){let r=[],[i,o]=[0,0];for(let{a,b:s}of[...N(e,n),{a:e.length,b:n.length}]){for(;i<a||o<s;)r.push({...i<a&&{old:i++},...o<s&&{now:o++}});a<e.length&&r.push({old:i++,now:o++})}return r}function _(e,n,r,i){let o=[...n?["old"]:[],...r?["new"]:[]],a=pe(n??[],r??[]),s=o.length===2,d=o.flatMap(l=>{let f=s?l==="old"?"Before":"After":"The notice";return[t("th",{scope:"col",class:"number"},"Line"),t("th",{scope:"col"},f)]}),c=new Map;for(let l of i){let f=`${l.side} ${l.line}`;c.set(f,[...c.get(f)??[],l])}let m=a.map(l=>{let[f,p]=[K(n,l.old),K(r,l.now)],y=!s||f===p,w=f!==void 0&&p!==void 0&&!y?$(f,p):void 0,g=o.flatMap(u=>{let S=u==="old"?l.old:l.now;return ge(e,u,S,u==="old"?f:p,y,w&&R(w,u))}),k=[V("old",l.old),V("new",l.now)].flatMap(u=>c.get(u)??[]);return t("tr",y?{}:{class:"changed"},...g,t("td",{class:"remarks"},...he(k)))});return t("table",{class:`notice ${s?"pair":"single"}`},t("thead",{},t("tr",{},...d,t("th",{scope:"col"},"Remarks"))),t("tbody",{},...m))}function K(e,n){return n===void 0?void 0:e?.[n]}function V(e,n){return`${e} ${n===void 0?0:n+1}`}function ge(e,n,r,i,o,a){if(r===void 0||i===void 0)return[t("td",{class:"number"}),t("td",{class:"absent"})];let s=n==="old"?"del":"ins",d=o||i.trim()===""?b([i]):a??t(s,{},i);return[t("td",{class:"number",id:C(e,n,r+1)},String(r+1)),t("td",{class:o?"line":`line ${n}`,dir:"auto"},d)]}function he(e){return e.flatMap(({id:n,said:r},i)=>[...i===0?[]:[h("<br>")],t("a",{href:`#${n}`},r)])}var be="sha256-+X1Y0s5oeRd8m91HawPNPyvhxYMEjN4d0AJ2oD4fWXw=",ye="sha256-G83dfAOQBn0KylgwsRmeO3o6CtibRpH5RPD5WjAXbDQ=",G=["default-src 'none'",`style-src '${be}'`,`script-src '${ye}'`,"base-uri 'none'","form-action 'none'"].join("; ");var U=`
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
`;var X=`
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
`;var we={material:e=>`${e} material`,review:e=>`${e} to review`,editorial:e=>`${e} editorial`,"new-finding":(e,n)=>x(e,n?"new finding":"finding"),"existing-finding":e=>x(e,"existing finding"),"fixed-finding":e=>x(e,"fixed finding")},ke=new Set(["editorial","existing-finding","fixed-finding"]),fn=(e,n)=>{if(e.kind==="facts")throw new A("facts are not written as a page","use --format text, json or markdown");let{report:r}=e,i=e.kind==="diff"?e.report.notices:e.report.files.map(d=>({...d,changes:[]})),o=e.kind==="diff"?xe(e.report):ve(e.report),a=t("head",{},t("meta",{charset:"utf-8"}),t("meta",{"http-equiv":"Content-Security-Policy",content:G}),t("meta",{name:"viewport",content:"width=device-width, initial-scale=1"}),t("meta",{name:"referrer",content:"no-referrer"}),t("title",{},o),h(`<style>${X}</style>`)),s=t("body",{},t("a",{class:"skip",href:"#report"},"To the report"),t("header",{},t("h1",{},o),...Se(n),...$e(i)),t("main",{id:"report"},Re(i),...Q("Not checked",r.notChecked),...Q("Passed over",r.skipped),...i.map((d,c)=>He(d,c,n)),t("footer",{},t("p",{},`Written by noticelint ${M}. It cites the law; it is no legal advice.`))),h(`<script>${U}</script>`));return`<!doctype html>
${t("html",{lang:"en"},a,s).html}
`};function xe({notices:e}){let n=e.flatMap(({changes:r})=>r).filter(({materiality:r})=>r==="material");return`Privacy notice: ${n.length===0?"no material change":x(n.length,"material change")}`}function ve({files:e}){let n=e.reduce((r,{findings:i})=>r+i.length,0);return`Privacy notices: ${n===0?"no findings":x(n,"finding")}`}function Se({verdict:e}){if(!e)return[];let n=e.exitCode===0,r=n?"The check passes.":`The check fails: ${e.reasons.join("; ")}`;return[t("p",{class:`verdict ${n?"passes":"fails"}`},r)]}function $e(e){let n=e.flatMap(i=>i.findings).filter(({status:i})=>i!=="fixed"),r=`${x(e.length,"notice")}; findings that stand: ${D(n)||"none"}`;return[t("p",{},r)]}function Re(e){let n=e.flatMap(({changes:a,findings:s})=>[...a.map(({materiality:d})=>d),...s.map(({status:d})=>`${d??"new"}-finding`)]),r=e.some(({status:a})=>a!==void 0),i=Object.entries(we).map(([a,s])=>({kind:a,said:s,count:n.filter(d=>d===a).length})).filter(({count:a})=>a>0).map(({kind:a,said:s,count:d})=>{let c=ke.has(a)?void 0:!0;return t("label",{},t("input",{type:"checkbox",value:a,checked:c}),` ${s(d,r)}`)}),o=a=>t("kbd",{},a);return t("div",{class:"filters",role:"search","aria-label":"Filter",hidden:!0},...i,t("label",{},"Words ",t("input",{type:"search"})),t("output",{"aria-live":"polite"}),t("span",{class:"keys label"},o("j")," next ",o("k")," previous ",o("/")," words"))}function Q(e,n){if(n.length===0)return[];let r=n.map(({file:i,reason:o})=>t("li",{},t("code",{},i),`: ${o}`));return[t("h2",{},e),t("ul",{},...r)]}function He(e,n,r){let{file:i,oldFile:o,status:a,changes:s,findings:d}=e,c=r.texts?.get(i)??{},[m,l]=[J(c.before),J(c.after)],f={notice:n,links:r.links,hasText:(m??l)!==void 0},p=new Map((r.rules??[]).map(g=>[g.id,g])),y={...e,status:a??"unchanged",language:"",editorial:L},w=o===void 0?Ce(a):` (was ${o})`;return t("section",{},t("h2",{dir:"auto"},i,w),...s.map((g,k)=>Y(g,k,y,f)),...d.map((g,k)=>{let u=g.status==="fixed";return B(g,k,{...f,file:u?o??i:i,rules:p,lines:(u?m:l)??[]})}),...Le(e),...f.hasText?[t("h3",{},"The whole notice"),_(n,m,l,Te(e,n))]:[])}function Le({editorial:e=L}){let n=F([{changes:[],editorial:e}]);return n===""?[]:[t("p",{},`Editorial, without meaning for readers: ${n}.`)]}function Ce(e){return e==="added"?" (new)":e==="removed"?" (removed)":""}function Te({changes:e,findings:n},r){let i=e.flatMap(({newPlace:a,oldPlace:s,fact:d,op:c},m)=>{let[l,f]=a?[a,"new"]:[s,"old"],p=`${d.replaceAll("-"," ")} ${c}`;return l?[{side:f,line:l.line,id:P(r,m),said:p}]:[]}),o=({status:a,place:s,severity:d,ruleId:c},m)=>{let l=`${a==="fixed"?"fixed: ":""}${d}: ${c}`;return{side:a==="fixed"?"old":"new",line:s.line,id:I(r,m),said:l}};return[...i,...n.map(o)]}function J(e){return e?.replace(/\r?\n$/,"").split(/\r?\n/)}export{fn as renderHtml};
