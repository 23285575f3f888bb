import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
var o=["text","json","markdown"],r={text:async()=>(await import("./text-ZGGNJUDB.js")).renderText,json:async()=>(await import("./json-Y7YIVJKZ.js")).renderJson,markdown:async()=>(await import("./markdown-6QGB5V5Q.js")).renderMarkdown};function t(e){return r[e]()}export{o as a,t as b};
