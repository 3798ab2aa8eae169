/**
 * The look: a document, not an app. Colours and faces can be set from outside by `--kelisim-*` variables; unset,
 * they are mixed from the system's own, which follow the page's `color-scheme` and forced colours by themselves.
 * Nothing moves, so nothing has to be stilled for those who prefer it so.
 *
 * Nothing else comes in: `all` takes off whatever is inherited from the page, and lengths hang on the size of text
 * that the person chose in the browser (`medium`), never on the page's `rem`. Text has at least 16 pixels, what is
 * pressed at least 44. Where a line holds few of its letters, the whole frame scrolls, not the text alone.
 */
export const STYLES = `
:host{display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;margin:0!important;padding:0!important;border:0!important;
--s:var(--kelisim-surface,Canvas);
--i:var(--kelisim-ink,CanvasText);
--q:color-mix(in srgb,var(--i) 70%,var(--s));
--l:color-mix(in srgb,var(--i) 22%,var(--s));
--a:var(--kelisim-accent,color-mix(in srgb,#0a84c4 70%,CanvasText));
--r:var(--kelisim-radius,6px);
--t:var(--kelisim-font-text,Literata,"Noto Serif","Times New Roman",serif)}
dialog,section{all:initial;color-scheme:inherit;direction:ltr;position:fixed;box-sizing:border-box;visibility:visible!important;opacity:1!important;pointer-events:auto!important;z-index:2147483647;container-type:inline-size;font:medium/1.55 var(--kelisim-font,system-ui,sans-serif);font-size:max(16px,var(--kelisim-text-size,1em));color:var(--i);background:var(--s);border:1px solid var(--l)}
dialog{inset:0;margin:auto;width:min(44em,100%);height:fit-content;max-height:90vh;max-height:90dvh;border-radius:var(--r);overflow:hidden}
dialog[open]{display:flex!important}
dialog:not([open]),section:empty,p:empty,section slot{display:none}
dialog[open=""]:not(:modal){display:none!important}
dialog::backdrop{background:#0a121acc}
section{display:block;inset:auto 0 0;border-width:1px 0 0;padding:0 max(0px,50% - 22em);max-height:70vh;max-height:70dvh;overflow:auto}
section[popover]:not(:popover-open){display:none}
dialog>div{flex:1;min-width:0;display:flex;flex-direction:column;overflow:hidden}
small{display:block}
[part=head],[part=body],[part=foot]{padding:.5em clamp(16px,5vw,40px)}
[part=head],[part=foot] div,slot{display:flex;flex-wrap:wrap;gap:.5em}
[part=head]{background:var(--s);justify-content:flex-end}
[part=head] span{flex:1;align-self:center}
[part=body]{overflow:hidden auto;overflow-wrap:anywhere;position:relative;padding-block:1.25em}
[part=foot]{text-align:center;font-weight:600}
dialog [part=head]{border-bottom:1px solid var(--l)}
dialog [part=foot],article{border-top:1px solid var(--l)}
[part]{visibility:visible!important;direction:ltr!important}
[part]::before,[part]::after{content:none!important}
[part=body],[part=text],[part=changes],[part=summary]{display:block!important}
h2,h3,p,ul{margin:0 0 .75em}
h2{font:600 1.625em/1.25 var(--t);outline:0}
h4{margin:0}
ul{padding-inline-start:1.25em}
a,summary,button{color:var(--a)}
small,[part=head]{color:var(--q);font-size:max(16px,.875em)}
[part=changes],[part=text]{font-family:var(--t);line-height:1.65}
h3,details h2{font-size:1.0625em;margin-top:1.5em}
table{display:block;overflow:auto}
article{padding-top:.75em}
ins{text-decoration-color:var(--a);text-underline-offset:.2em}
del+ins{margin-inline-start:.25em}
del{color:var(--q)}
:is(ins,del) span{position:absolute;width:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
details{margin:1em 0}
summary{font-weight:600;cursor:pointer;padding:.625em 0}
button{font:inherit;background:none;border:0;border-radius:var(--r);padding:.25em .5em;min-height:44px;min-width:44px;cursor:pointer}
[aria-pressed=true]{color:var(--i);font-weight:600;text-decoration:underline 2px var(--a);text-underline-offset:.4em}
fieldset{display:flex;flex-wrap:wrap;gap:0 1.25em;min-width:0;max-height:30vh;overflow:auto;margin:0 -.25em;padding:.25em;border:0;text-align:start;font-weight:400}
legend{font-weight:600;padding:0}
fieldset p{flex-basis:100%;margin:0;font-weight:600}
label{display:flex;gap:.5em;align-items:center;min-height:44px;cursor:pointer}
input{width:1.25em;height:1.25em;margin:0;flex:none;accent-color:var(--a)}
[part=foot] div{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,8.5em),1fr));grid-auto-rows:1fr}
[part=foot] div button{min-width:0;padding-inline:0;border:2px solid;overflow-wrap:anywhere}
slot{justify-content:center;font-weight:400}
::slotted(:not([hidden])){min-height:44px;display:inline-flex;align-items:center;color:var(--a)}
[aria-disabled=true]{opacity:.55}
:focus-visible:not(h2){outline:3px solid var(--a);outline-offset:2px}
section [part=body]{padding-block:0}
:host([placement=top]) section{inset:0 0 auto;border-width:0 0 1px}
@media print{section{display:none!important}dialog{position:absolute;inset:0 0 auto;margin:0;width:100%;max-height:none!important;print-color-adjust:exact}dialog *{overflow:visible!important}}
@media(max-width:640px){dialog{max-height:100vh;max-height:100dvh;margin-bottom:0;border-width:1px 0 0;border-radius:0}}
@container(max-width:18em){dialog>div{overflow:auto}[part=body]{overflow:visible;flex:none}dialog [part=head]{position:sticky;top:0;z-index:1}fieldset{max-height:none}}
@container(max-width:21em){h2{font-size:1.15em;hyphens:auto}}
`

/** Gives the styles to a shadow root, without an inline style where the browser can do without one. */
export function addStyles(root: ShadowRoot): void {
  if (root.adoptedStyleSheets?.length || root.querySelector('style')) return
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLES)
    root.adoptedStyleSheets = [sheet]
  } catch {
    // Safari before 16.4.
    const style = document.createElement('style')
    style.textContent = STYLES
    root.append(style)
  }
}
