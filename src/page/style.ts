/** The style of every page: one column, the reader's own light or dark, no requests. */
export const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.55 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1.5rem}
h1{line-height:1.2}h3{margin:1.5rem 0 0}
code{overflow-wrap:anywhere;font-size:.85em}
.meta,.count,footer{opacity:.75;font-size:.9em}.meta{margin:.1rem 0}
.groups{columns:14rem;padding-left:1.2rem}`;
