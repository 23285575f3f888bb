import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{a as o}from"./chunk-ODLOS645.js";import"./chunk-5QIPARJF.js";import"./chunk-5TCMUHKI.js";import"./chunk-HVQE5TOF.js";import"./chunk-YD43KUEU.js";import"./chunk-GRHEPTTV.js";export{o as renderJson};
