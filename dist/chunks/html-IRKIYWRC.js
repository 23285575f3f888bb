import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{b as F}from"./chunk-XDVKB52A.js";import"./chunk-MRHCYUEM.js";import{d as D}from"./chunk-NEVPATPU.js";import{a as A}from"./chunk-TKDTNPYH.js";import{b as $}from"./chunk-XHPXRQQN.js";import{s as M}from"./chunk-F3R3T75E.js";import"./chunk-5TCMUHKI.js";import{J as S,K as N,L as x}from"./chunk-HUBTGH6S.js";import{a as O}from"./chunk-4LKQK7WZ.js";import"./chunk-GRHEPTTV.js";var j=/[\p{Cc}\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu,te={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},re=new Set(["meta","input","br"]);function oe(e){let t=e.replace(/[\t\n\r]/g," ").replace(/\p{Surrogate}/gu,"\uFFFD");return{html:z(t).replace(j,o=>`<span class="mark">U+${se(o)}</span>`)}}function n(e,t,...r){let o=Object.entries(t).filter(([,i])=>i!==void 0).map(([i,a])=>a===!0?` ${i}`:` ${i}="${ie(String(a))}"`);return re.has(e)?{html:`<${e}${o.join("")}>`}:{html:`<${e}${o.join("")}>${b(r).html}</${e}>`}}function b(e){return{html:e.map(t=>typeof t=="string"?oe(t).html:t.html).join("")}}function h(e){return{html:e}}function ie(e){return z(e.replace(/\p{Surrogate}/gu,"\uFFFD").replace(j,"\uFFFD"))}function z(e){return e.replace(/[&<>"']/g,t=>te[t]??t)}function se(e){return(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}function R(e,t){let r=t==="old"?"added":"removed",o=e.filter(({kind:i})=>i!==r);return b(o.map(({kind:i,text:a},s)=>{let l=s===0?a:` ${a}`;return i==="same"?l:b([s===0?"":" ",n(i==="removed"?"del":"ins",{},a)])}))}function L(e,t,r){return`n${e}-${t}-${r}`}function H(e,t,r,o,i,a){let s=`line ${o.line}`,l=a?n("a",{href:`#${L(e,t,o.line)}`},s):b([s]),c=F(i,t,r,o),m=c===void 0?[]:[h(" "),C(c,"on GitHub")];return n("span",{class:"where"},l,...m)}function C(e,t){return n("a",{href:e,rel:"noreferrer noopener",target:"_blank"},t)}var ae={material:"Readers must be told",review:"To be read",editorial:"Editorial"};function T(e,t){return`n${e}-c${t}`}function q(e,t,r,o){let{materiality:i,summary:a,subject:s,fact:l,law:c,before:m,after:d,oldPlace:f,newPlace:p}=e,y=m!==null&&d!==null?$(m,d):void 0,w=(u,v,P,E)=>{let Q=u==="old"?r.oldFile??r.file:r.file,{links:J,hasText:Z}=o,ee=E?[h(" "),H(o.notice,u,Q,E,J,Z)]:[],ne=u==="old"?"del":"ins";return n("section",{class:`side ${u}`},n("h4",{},v,...ee),n("p",{dir:"auto"},...de(P,y,u,ne)))},g=x(a||s||l),k=s===""||[g,m??"",d??""].some(u=>u.includes(s));return n("article",{id:T(o.notice,t),class:"card","data-kind":i,tabindex:-1},n("p",{class:"label"},`${ae[i]} \xB7 ${l.replaceAll("-"," ")} ${e.op}`),n("h3",{dir:"auto"},g),...k?[]:[n("p",{dir:"auto"},s)],n("div",{class:"sides"},w("old","Before",m,f),w("new","After",d,p)),...c.length===0?[]:[n("p",{class:"law"},`Law: ${c.join("; ")}`)])}function de(e,t,r,o){return e===null?[n("span",{class:"nothing"},r==="old"?"not stated":"no longer stated")]:[t?R(t,r):b([n(o,{},e)])]}var le=8;function I(e,t){return`n${e}-f${t}`}function W(e,t,r){let{severity:o,status:i,message:a,why:s,help:l,ruleId:c,place:m}=e,d=i==="fixed"?"old":"new",f=H(r.notice,d,r.file,m,r.links,r.hasText),p=i??"new";return n("article",{id:I(r.notice,t),class:`card ${o}`,"data-kind":`${p}-finding`,tabindex:-1},n("p",{class:"label"},i===void 0?o:`${o} \xB7 ${i}`,h(" \xB7 "),f),n("h3",{dir:"auto"},x(a)),n("div",{class:"sides"},n("section",{class:"side"},...ce(e,r)),n("section",{class:"side"},...s===""?[]:[n("p",{},x(s))],...l===""?[]:[n("p",{},n("strong",{},"Do: "),x(l))],n("p",{class:"law"},...fe(r.rules.get(c)),n("code",{},c)))))}function ce({place:e},{lines:t,hasText:r}){let o=e.endColumn===1&&e.endLine>e.line?e.endLine-1:e.endLine,i=t.slice(e.line-1,Math.min(o,e.line-1+le));return r&&i.every(s=>s.trim()==="")?[n("p",{class:"nothing"},"nothing stands there")]:[...e.section.length===0?[]:[n("h4",{dir:"auto"},e.section.join(" \u203A "))],...i.map(s=>n("p",{dir:"auto",class:"quote"},s))]}function fe(e){return(e?.law??[]).flatMap(({cite:t,url:r})=>{let o=D(r);return[o===void 0?n("span",{},t):C(o,t),h(" \xB7 ")]})}function me(e,t){let r=[],[o,i]=[0,0];for(let{a,b:s}of[...M(e,t),{a:e.length,b:t.length}]){for(;o<a||i<s;)r.push({...o<a&&{old:o++},...i<s&&{now:i++}});a<e.length&&r.push({old:o++,now:i++})}return r}function K(e,t,r,o){let i=[...t?["old"]:[],...r?["new"]:[]],a=me(t??[],r??[]),s=i.length===2,l=i.flatMap(d=>{let f=s?d==="old"?"Before":"After":"The notice";return[n("th",{scope:"col",class:"number"},"Line"),n("th",{scope:"col"},f)]}),c=new Map;for(let d of o){let f=`${d.side} ${d.line}`;c.set(f,[...c.get(f)??[],d])}let m=a.map(d=>{let[f,p]=[Y(t,d.old),Y(r,d.now)],y=!s||f===p,w=f!==void 0&&p!==void 0&&!y?$(f,p):void 0,g=i.flatMap(u=>{let v=u==="old"?d.old:d.now;return ue(e,u,v,u==="old"?f:p,y,w&&R(w,u))}),k=[B("old",d.old),B("new",d.now)].flatMap(u=>c.get(u)??[]);return n("tr",y?{}:{class:"changed"},...g,n("td",{class:"remarks"},...pe(k)))});return n("table",{class:`notice ${s?"pair":"single"}`},n("thead",{},n("tr",{},...l,n("th",{scope:"col"},"Remarks"))),n("tbody",{},...m))}function Y(e,t){return t===void 0?void 0:e?.[t]}function B(e,t){return`${e} ${t===void 0?0:t+1}`}function ue(e,t,r,o,i,a){if(r===void 0||o===void 0)return[n("td",{class:"number"}),n("td",{class:"absent"})];let s=t==="old"?"del":"ins",l=i||o.trim()===""?b([o]):a??n(s,{},o);return[n("td",{class:"number",id:L(e,t,r+1)},String(r+1)),n("td",{class:i?"line":`line ${t}`,dir:"auto"},l)]}function pe(e){return e.flatMap(({id:t,said:r},o)=>[...o===0?[]:[h("<br>")],n("a",{href:`#${t}`},r)])}var ge="sha256-+X1Y0s5oeRd8m91HawPNPyvhxYMEjN4d0AJ2oD4fWXw=",he="sha256-G83dfAOQBn0KylgwsRmeO3o6CtibRpH5RPD5WjAXbDQ=",V=["default-src 'none'",`style-src '${ge}'`,`script-src '${he}'`,"base-uri 'none'","form-action 'none'"].join("; ");var G=`
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
`;var _=`
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
`;var be={material:"material",review:"to review",editorial:"editorial","new-finding":"findings","existing-finding":"existing findings","fixed-finding":"fixed findings"},ye=new Set(["editorial","existing-finding","fixed-finding"]),sn=(e,t)=>{if(e.kind==="facts")throw new O("facts are not written as a page","use --format text, json or markdown");let{report:r}=e,o=e.kind==="diff"?e.report.notices:e.report.files.map(l=>({...l,changes:[]})),i=e.kind==="diff"?we(e.report):ke(e.report),a=n("head",{},n("meta",{charset:"utf-8"}),n("meta",{"http-equiv":"Content-Security-Policy",content:V}),n("meta",{name:"viewport",content:"width=device-width, initial-scale=1"}),n("meta",{name:"referrer",content:"no-referrer"}),n("title",{},i),h(`<style>${_}</style>`)),s=n("body",{},n("a",{class:"skip",href:"#report"},"To the report"),n("header",{},n("h1",{},i),...xe(t),...ve(o)),n("main",{id:"report"},Se(o),...U("Not checked",r.notChecked),...U("Passed over",r.skipped),...o.map((l,c)=>$e(l,c,t)),n("footer",{},n("p",{},`Written by noticelint ${A}. It cites the law; it is no legal advice.`))),h(`<script>${G}</script>`));return`<!doctype html>
${n("html",{lang:"en"},a,s).html}
`};function we({notices:e}){let t=e.flatMap(({changes:r})=>r).filter(({materiality:r})=>r==="material");return`Privacy notice: ${t.length===0?"no material change":S(t.length,"material change")}`}function ke({files:e}){let t=e.reduce((r,{findings:o})=>r+o.length,0);return`Privacy notices: ${t===0?"no findings":S(t,"finding")}`}function xe({verdict:e}){if(!e)return[];let t=e.exitCode===0,r=t?"The check passes.":`The check fails: ${e.reasons.join("; ")}`;return[n("p",{class:`verdict ${t?"passes":"fails"}`},r)]}function ve(e){let t=e.flatMap(o=>o.findings).filter(({status:o})=>o!=="fixed"),r=`${S(e.length,"notice")}; findings that stand: ${N(t)||"none"}`;return[n("p",{},r)]}function Se(e){let t=e.flatMap(({changes:i,findings:a})=>[...i.map(({materiality:s})=>s),...a.map(({status:s})=>`${s??"new"}-finding`)]),r=Object.entries(be).map(([i,a])=>({kind:i,said:a,count:t.filter(s=>s===i).length})).filter(({count:i})=>i>0).map(({kind:i,said:a,count:s})=>{let l=ye.has(i)?void 0:!0;return n("label",{},n("input",{type:"checkbox",value:i,checked:l}),` ${s} ${a}`)}),o=i=>n("kbd",{},i);return n("div",{class:"filters",role:"search","aria-label":"Filter",hidden:!0},...r,n("label",{},"Words ",n("input",{type:"search"})),n("output",{"aria-live":"polite"}),n("span",{class:"keys label"},o("j")," next ",o("k")," previous ",o("/")," words"))}function U(e,t){if(t.length===0)return[];let r=t.map(({file:o,reason:i})=>n("li",{},n("code",{},o),`: ${i}`));return[n("h2",{},e),n("ul",{},...r)]}function $e(e,t,r){let{file:o,oldFile:i,status:a,changes:s,findings:l}=e,c=r.texts?.get(o)??{},[m,d]=[X(c.before),X(c.after)],f={notice:t,links:r.links,hasText:(m??d)!==void 0},p=new Map((r.rules??[]).map(g=>[g.id,g])),y={...e,status:a??"unchanged",language:"",editorial:{reworded:0,moved:0,links:0}},w=i===void 0?Re(a):` (was ${i})`;return n("section",{},n("h2",{dir:"auto"},o,w),...s.map((g,k)=>q(g,k,y,f)),...l.map((g,k)=>{let u=g.status==="fixed";return W(g,k,{...f,file:u?i??o:o,rules:p,lines:(u?m:d)??[]})}),...f.hasText?[n("h3",{},"The whole notice"),K(t,m,d,He(e,t))]:[])}function Re(e){return e==="added"?" (new)":e==="removed"?" (removed)":""}function He({changes:e,findings:t},r){let o=e.flatMap(({newPlace:a,oldPlace:s,fact:l,op:c},m)=>{let[d,f]=a?[a,"new"]:[s,"old"],p=`${l.replaceAll("-"," ")} ${c}`;return d?[{side:f,line:d.line,id:T(r,m),said:p}]:[]}),i=({status:a,place:s,severity:l,ruleId:c},m)=>{let d=`${a==="fixed"?"fixed: ":""}${l}: ${c}`;return{side:a==="fixed"?"old":"new",line:s.line,id:I(r,m),said:d}};return[...o,...t.map(i)]}function X(e){return e?.replace(/\r?\n$/,"").split(/\r?\n/)}export{sn as renderHtml};
