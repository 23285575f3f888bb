import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{a}from"./chunk-GMLVMKBV.js";import"./chunk-EK62MOFR.js";import"./chunk-AVVQHUHA.js";import"./chunk-5BB2WCE5.js";import"./chunk-242ACIXF.js";import"./chunk-GRHEPTTV.js";export{a as parseReport};
