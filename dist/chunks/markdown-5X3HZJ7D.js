import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{b as a}from"./chunk-FHEFJCVB.js";import"./chunk-FPCF4I4E.js";import"./chunk-6PYGRWPI.js";import"./chunk-LYWUWQDR.js";import"./chunk-JOGQMUFV.js";import"./chunk-242ACIXF.js";import"./chunk-GRHEPTTV.js";export{a as renderMarkdown};
