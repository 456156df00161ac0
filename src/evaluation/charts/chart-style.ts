/**
 * Colours for light and dark surroundings. A series has a dash of its own beside its colour, for those who do not tell
 * colours apart and for print.
 */
export const CHART_STYLE = `
  svg { --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --grid: #d8dee4;
        --series-0: #0757ba; --series-1: #b3470a; --series-2: #19703c; --series-3: #8430ce; }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #0d1117; --ink: #e6edf3; --quiet: #9198a1; --grid: #30363d;
          --series-0: #74b3ff; --series-1: #ffa16c; --series-2: #66d08a; --series-3: #d2a8ff; }
  }
  .paper { fill: var(--paper); }
  text { fill: var(--ink); font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; }
  .title { font-size: 17px; font-weight: 600; }
  .note, .tick { fill: var(--quiet); font-size: 12px; }
  .grid { stroke: var(--grid); stroke-width: 1; }
  .guide { stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 3 4; fill: none; }
  .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
  .band { stroke: none; opacity: 0.15; }
  .bar { stroke: none; opacity: 0.25; }
  .whisker { fill: none; stroke-width: 1.5; }
  .mark { stroke: var(--paper); stroke-width: 1.5; }
  .s0 { --series: var(--series-0); } .s1 { --series: var(--series-1); stroke-dasharray: 7 3; }
  .s2 { --series: var(--series-2); stroke-dasharray: 2 3; } .s3 { --series: var(--series-3); stroke-dasharray: 9 3 2 3; }
  .line, .whisker { stroke: var(--series); }
  .band, .bar, .dot, .mark { fill: var(--series); stroke-dasharray: none; }
`;
