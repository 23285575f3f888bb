import{createRequire as $require}from'node:module';const require=$require(import.meta.url);
var t=class extends Error{help;place;constructor(n,e,i){super(n),this.name="UserError",this.help=e,this.place=i}get line(){return`${l(this.place)}${this.message}${this.help?`; ${this.help}`:""}`}};function l(r){return r?`${[r.file,r.line,r.column].filter(e=>e!==void 0).join(":")}: `:""}export{t as a};
