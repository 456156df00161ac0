/**
 * The style of every page. One column of a book's width; two where a translation stands beside the original and the screen has room for
 * them, else one paragraph under the other. The fonts are the reader's own.
 */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --ink: #1f1d1a; --quiet: #635c52; --rule: #ded8cc; --link: #7b2233; --mark: #ffe7a3; --mark-ink: #1f1d1a;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181b; --ink: #e9e4da; --quiet: #a9a296; --rule: #36373b; --link: #f0a3ae; --mark: #5a4813; --mark-ink: #fff6dc;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 30vh; }
body {
  margin: 0; padding: 1rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.62 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif;
  font-kerning: normal; text-rendering: optimizeLegibility; overflow-wrap: break-word;
}
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; }
nav, .origin, .notice, footer, .number { font-family: var(--sans); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; font-size: .9rem; }
nav a { display: inline-block; padding: .35rem 0; color: var(--quiet); text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--link); }
.languages ul { justify-content: flex-end; }
main { max-width: 40rem; margin: 2rem auto 0; }
main:has(.both) { max-width: 76rem; }
h1 { margin: 0 0 .75rem; max-width: 24ch; font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); line-height: 1.15; font-weight: 600; letter-spacing: -.01em; text-wrap: balance; }
h2 { margin: 0 0 .75rem; font-size: 1.25rem; line-height: 1.3; }
.origin { margin: 0; color: var(--quiet); font-size: .95rem; }
.layouts { margin-top: 1.5rem; border-bottom: 1px solid var(--rule); }
.notice { margin: 1.5rem 0 0; padding: .8rem 1rem; border-left: 3px solid var(--link); background: color-mix(in srgb, var(--link) 9%, var(--paper)); font-size: .95rem; line-height: 1.45; }
.text { margin-top: 2rem; }
.paragraph { position: relative; display: grid; gap: .75rem 3rem; margin-bottom: 1.5rem; padding-left: 2.25rem; }
.paragraph p { margin: 0; hyphens: auto; white-space: pre-line; }
.both .paragraph > div + div { padding-left: .9rem; border-left: 2px solid var(--rule); }
.number { position: absolute; left: 0; top: .2rem; min-width: 1.5rem; color: var(--quiet); font-size: .8rem; font-variant-numeric: tabular-nums; text-decoration: none; }
.number:hover { text-decoration: underline; }
mark { padding: .08em .12em; margin: 0 -.12em; border-radius: .2em; background: var(--mark); color: var(--mark-ink); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark:focus { outline: none; }
footer { margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .875rem; line-height: 1.5; }
footer h2 { margin-bottom: .5rem; font-size: .875rem; color: var(--ink); }
footer ul, .sources { margin: 0; padding: 0; list-style: none; }
footer li { margin-bottom: .35rem; max-width: 75ch; }
.sources li { margin-bottom: 1rem; }
@media (min-width: 56rem) {
  .both .paragraph { grid-template-columns: 1fr 1fr; }
  .both .paragraph > div + div { padding-left: 0; border-left: 0; }
  .paragraph, article > header, .layouts, .notice, footer { margin-left: 3rem; }
  .paragraph { padding-left: 0; }
  .number { left: -3rem; }
}
@media print { nav { display: none; } body { font-size: 11pt; } }
`;
