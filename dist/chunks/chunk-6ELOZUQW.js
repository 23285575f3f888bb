import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
var t="it is larger than 2 MiB";export{t as a};
