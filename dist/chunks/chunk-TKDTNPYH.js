import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
var I="0.1.0";export{I as a};
