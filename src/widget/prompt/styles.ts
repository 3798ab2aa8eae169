/**
 * The look: a document, not an app. Colours and faces can be set from outside by `--kelisim-*` variables; unset,
 * they are mixed from the system's own, which follow the page's `color-scheme` and forced colours by themselves.
 * Nothing moves, so nothing has to be stilled for those who prefer it so.
 */
export const STYLES = `
:host{display:contents;
--s:var(--kelisim-surface,Canvas);
--i:var(--kelisim-ink,CanvasText);
--q:color-mix(in srgb,var(--i) 70%,var(--s));
--l:color-mix(in srgb,var(--i) 22%,var(--s));
--a:var(--kelisim-accent,color-mix(in srgb,#0a84c4 70%,CanvasText));
--r:var(--kelisim-radius,6px);
--t:var(--kelisim-font-text,Literata,"Noto Serif","Times New Roman",serif)}
dialog,section{font:1rem/1.55 var(--kelisim-font,system-ui,sans-serif);color:var(--i);background:var(--s);border:1px solid var(--l)}
dialog{box-sizing:border-box;width:min(44rem,100%);max-width:none;max-height:90dvh;padding:0;border-radius:var(--r);overflow:hidden}
dialog[open]{display:flex;flex-direction:column}
dialog::backdrop{background:#0a121acc}
section{position:fixed;inset:auto 0 0;z-index:9;border-width:1px 0 0;padding:0 max(0rem,50% - 22rem);max-height:70dvh;overflow:auto}
small{display:block}
section:empty,p:empty{display:none}
[part=head],[part=body],[part=foot]{padding:.5rem clamp(1rem,5vw,2.5rem)}
[part=head],[part=foot] div{display:flex;gap:.5rem}
[part=head] span{flex:1;align-self:center}
[part=body]{overflow:hidden auto;overflow-wrap:anywhere;position:relative;padding-block:1.25rem}
[part=foot]{text-align:center;font-weight:600}
dialog>*+*,article{border-top:1px solid var(--l)}
h2,h3,p,ul{margin:0 0 .75rem}
h2{font:600 1.625rem/1.25 var(--t);outline:0}
h4{margin:0}
ul{padding-inline-start:1.25rem}
a,summary,button{color:var(--a)}
small,[part=head]{color:var(--q);font-size:.875rem}
[part=changes],[part=text]{font-family:var(--t);line-height:1.65}
h3,details h2{font-size:1.0625rem;margin-top:1.5rem}
table{display:block;overflow:auto}
article{padding-top:.75rem}
ins{text-decoration-color:var(--a);text-underline-offset:.2em}
del+ins{margin-inline-start:.25em}
del{color:var(--q)}
:is(ins,del) span{position:absolute;width:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
details{margin:1rem 0}
summary{font-weight:600;cursor:pointer;padding:.625rem 0}
button{font:inherit;background:none;border:0;border-radius:var(--r);padding:.5rem;min-height:2.75rem;cursor:pointer}
[aria-pressed=true]{color:var(--i);font-weight:600;text-decoration:underline 2px var(--a);text-underline-offset:.4em}
fieldset{display:flex;flex-wrap:wrap;gap:0 1.25rem;max-height:30dvh;overflow:auto;margin:0 -.25rem;padding:.25rem;border:0;text-align:start;font-weight:400}
legend{font-weight:600;padding:0}
fieldset p{flex-basis:100%;margin:0;font-weight:600}
label{display:flex;gap:.5rem;align-items:center;min-height:2.75rem;cursor:pointer}
input{width:1.25rem;height:1.25rem;margin:0;flex:none;accent-color:var(--a)}
[part=foot] div{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,6rem),1fr))}
[part=foot] div button{min-width:0;padding-inline:0;border:2px solid}
[aria-disabled=true]{opacity:.55}
:focus-visible:not(h2){outline:3px solid var(--a);outline-offset:2px}
section [part=body]{padding-block:0}
:host([placement=top]) section{inset:0 0 auto;border-width:0 0 1px}
@media(max-width:40rem){dialog{max-height:100dvh;margin-bottom:0;border-width:1px 0 0;border-radius:0}}
`
