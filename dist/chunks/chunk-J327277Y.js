import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
import{lstat as n,readFile as t}from"node:fs/promises";async function o(r,i){let e=await n(r).catch(()=>{});if(e)return e.isFile()?e.size>i?{problem:`it is larger than ${i/1024/1024} MiB`}:{text:await t(r,"utf8"),bytes:e.size}:{problem:"it is not a regular file"}}export{o as a};
