import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{a,b,c}from"./chunk-ZREBKMCY.js";import"./chunk-IYEI3BAR.js";import"./chunk-5BB2WCE5.js";import"./chunk-NI7LY4RV.js";import"./chunk-YD43KUEU.js";import"./chunk-242ACIXF.js";import"./chunk-GRHEPTTV.js";export{a as RULE_FILE,c as parsePack,b as ruleIdOf};
