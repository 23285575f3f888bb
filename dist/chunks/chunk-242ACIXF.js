import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
var e=["error","warning","note"];export{e as a};
