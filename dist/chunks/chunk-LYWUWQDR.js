import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{a as i}from"./chunk-242ACIXF.js";function e(t,n){return`${t} ${n}${t===1?"":"s"}`}function u(t){return i.map(n=>({severity:n,count:t.filter(r=>r.severity===n).length})).filter(({count:n})=>n>0).map(({severity:n,count:r})=>e(r,n)).join(", ")}export{e as a,u as b};
