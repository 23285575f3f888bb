import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{a as o}from"./chunk-BQI2M5MY.js";import"./chunk-USZO2TA6.js";import"./chunk-ZV4WGEXC.js";import"./chunk-ERW227AL.js";import"./chunk-HXTBOYVG.js";import"./chunk-4LKQK7WZ.js";import"./chunk-GRHEPTTV.js";export{o as parseReport};
