import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{a as o}from"./chunk-LWQYWE5U.js";import"./chunk-ZV4WGEXC.js";import"./chunk-ERW227AL.js";import"./chunk-HXTBOYVG.js";import"./chunk-4LKQK7WZ.js";import"./chunk-GRHEPTTV.js";export{o as renderJson};
