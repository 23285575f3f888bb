import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{a}from"./chunk-VS6R4ATR.js";import"./chunk-GRHEPTTV.js";export{a as renderJson};
