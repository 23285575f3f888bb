import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{a as o}from"./chunk-LLAIK3SN.js";import"./chunk-EK62MOFR.js";import"./chunk-5QIPARJF.js";import"./chunk-5TCMUHKI.js";import"./chunk-HVQE5TOF.js";import"./chunk-YD43KUEU.js";import"./chunk-GRHEPTTV.js";export{o as parseReport};
