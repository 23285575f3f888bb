import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{J as n,K as r}from"./chunk-ZV4WGEXC.js";function p(e,t){return t.kind==="lint"?n(e,t.batch):r(e,t.batch,t.options)}function f(e){return!e||!("bytes"in e)?e:{...e,bytes:new Uint8Array(e.bytes)}}function y(e){return e&&"bytes"in e?e.bytes.byteLength:0}export{p as a,f as b,y as c};
