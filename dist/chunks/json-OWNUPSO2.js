import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{a as o}from"./chunk-ODLOS645.js";import"./chunk-F3R3T75E.js";import"./chunk-5TCMUHKI.js";import"./chunk-HUBTGH6S.js";import"./chunk-4LKQK7WZ.js";import"./chunk-GRHEPTTV.js";export{o as renderJson};
