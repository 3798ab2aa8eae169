/** The reference page's own style: the site's colours and measure, without its build. */
export const REFERENCE_STYLE = `
:root { color-scheme: light dark; --paper: #fcfaf6; --ink: #1e1c19; --soft: #625c53; --line: #e3ddd2; --accent: #0b6690 }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171614; --ink: #e8e3da; --soft: #aaa295; --line: #33302b; --accent: #82c9ea }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word }
h1, h2, h3 { line-height: 1.25; font-weight: 600 }
h1 { font-size: 1.9rem; margin: 1rem 0 .5rem }
h2 { font-size: 1.3rem; margin: 3rem 0 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1rem; margin: 2.2rem 0 .3rem }
p { margin: .3rem 0 .8rem; max-width: 44rem }
a { color: var(--accent) }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
code { font: .9em/1.4 ui-monospace, monospace; overflow-wrap: anywhere }
nav { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem }
nav a { padding: .3rem 0 }
.method { display: inline-block; min-width: 3rem; color: var(--soft) }
.soft { color: var(--soft); font-size: .9rem }
table { width: 100%; border-collapse: collapse; margin: .6rem 0 1rem; font-size: .92rem }
th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line) }
th { font-weight: 600; color: var(--soft) }
table { table-layout: fixed }
th:first-child { width: 35% }
pre { overflow-x: auto; padding: .6rem .8rem; border: 1px solid var(--line); font: .85rem/1.45 ui-monospace, monospace }
summary { cursor: pointer; padding: .3rem 0 }
:target { background: color-mix(in srgb, var(--accent) 14%, transparent) }
`
