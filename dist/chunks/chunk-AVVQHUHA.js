import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
var e=["added","removed","changed"],r=["material","review","editorial"];export{e as a,r as b};
