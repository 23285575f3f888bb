import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{a,b}from"./chunk-T4GNE7YW.js";import"./chunk-NI7LY4RV.js";import"./chunk-YD43KUEU.js";import"./chunk-242ACIXF.js";import"./chunk-GRHEPTTV.js";export{a as configSchema,b as parseConfig};
