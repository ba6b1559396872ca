/** The one style sheet of marks and cards. It stands in a closed root: nothing of it reaches the page, nothing of the page reaches it. */
export const markStyle = `
:host { all: initial; }
.ground { position: absolute; top: 0; left: 0; width: 0; height: 0; font: 400 14px/1.45 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; color-scheme: light dark; }
.mark { all: unset; position: absolute; box-sizing: border-box; width: 20px; height: 20px; cursor: pointer; touch-action: manipulation; -webkit-tap-highlight-color: transparent; }
.mark.small, .mark.small svg { width: 14px; height: 14px; }
.mark svg { display: block; width: 20px; height: 20px; overflow: visible; }
.mark .shape { stroke: #fff; stroke-width: 1.5; paint-order: stroke; }
.letter { fill: none; stroke: #fff; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.mark:focus-visible { outline: 3px solid #ffbf00; outline-offset: 1px; border-radius: 4px; box-shadow: 0 0 0 5px #1d1d1f; }
.ring { all: unset; position: absolute; box-sizing: border-box; pointer-events: none; }
.mark.pointed, .ring:focus, .ring.pointed { outline: 3px solid #ffbf00; outline-offset: 1px; border-radius: 4px; box-shadow: 0 0 0 5px #1d1d1f; }
.mark:hover .shape, .mark[aria-expanded='true'] .shape { stroke: #1d1d1f; }
.mark.many { width: auto; min-width: 20px; display: flex; align-items: center; gap: 3px; padding: 1px 7px 1px 2px; height: 22px; border-radius: 11px; background: #fff; border: 1px solid #6f7787; color: #1d2433; font-size: 12px; white-space: nowrap; }
.mark.many svg { width: 16px; height: 16px; }
.mark.many [data-count]::after { content: attr(data-count); }
.mark[hidden] { display: none; }
.measuring .mark, .measuring .card { pointer-events: none; }
.measuring .many[hidden] { display: flex; visibility: hidden; }
.special .shape { fill: #6b2c91; } .criminal .shape { fill: #7a4300; } .treat-as-special .shape { fill: #0b5c8a; } .notice-only .shape { fill: #4d5566; }
.card { all: unset; user-select: text; box-sizing: border-box; position: fixed; inset: auto; margin: 0; width: min(400px, calc(100vw - 16px)); max-height: min(70vh, calc(100vh - 16px)); overflow: auto; overscroll-behavior: contain; padding: 14px 16px 12px; border: 1px solid #b9c0cd; border-radius: 8px; background: #fff; color: #1d2433; box-shadow: 0 8px 28px rgb(20 25 40 / .22); font: 400 14px/1.45 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; }
.card:not(:popover-open) { display: none; }
.card:popover-open { display: block; }
.card:focus-visible { outline: 3px solid #ffbf00; outline-offset: 1px; }
.card header { display: flex; gap: 10px; align-items: flex-start; margin: 0 0 8px; }
.card header svg { flex: none; width: 24px; height: 24px; }
.card h2 { all: unset; display: block; font-weight: 600; font-size: 16px; line-height: 1.3; }
.card .class { margin: 0; color: #4a5265; }
.card p { margin: 0 0 8px; }
.card .lead { padding: 8px 10px; border-left: 4px solid #0b5c8a; background: #eef5fa; border-radius: 0 4px 4px 0; font-weight: 600; }
.card dl { margin: 0; } .card dt { font-weight: 600; margin-top: 8px; } .card dd { margin: 0; }
.card .who { color: #4a5265; font-size: 12.5px; }
.card .silent { color: #4a5265; font-style: italic; }
.card .voice { color: #4a5265; }
.card h3 { all: unset; display: block; font-weight: 600; margin-top: 10px; }
.card .quote { padding-left: 10px; border-left: 2px solid #dfe3ea; margin-bottom: 4px; }
.card .quote mark { background: #fff3b8; color: inherit; }
.card .more { margin-top: 10px; }
.card .part { border-top: 1px solid #dfe3ea; padding: 8px 0; }
.card .part > summary { display: flex; gap: 8px; align-items: flex-start; list-style: none; }
.card .part > summary::after { content: '+'; margin-left: auto; padding: 0 4px; font-weight: 600; color: #0b4f7a; }
.card .part[open] > summary::after { content: '–'; }
.card .part > summary svg { flex: none; width: 20px; height: 20px; }
.card summary { cursor: pointer; }
.card .more > summary { color: #0b4f7a; text-decoration: underline; }
.card .because, .card .of { color: #4a5265; font-size: 12.5px; font-style: italic; margin: 10px 0 0; }
.card .of { font-style: normal; border-top: 1px solid #dfe3ea; padding-top: 8px; }
.card .close { all: unset; margin-left: auto; cursor: pointer; padding: 2px 8px; border-radius: 4px; color: #0b4f7a; text-decoration: underline; }
.card .close:focus-visible, .card summary:focus-visible { outline: 3px solid #ffbf00; outline-offset: 1px; }
.writing { position: absolute; box-sizing: border-box; width: max-content; max-width: 480px; padding: 3px 8px; border-radius: 4px; background: #eef5fa; color: #1d2433; border: 1px solid #b8d2e4; font-size: 12.5px; pointer-events: none; }
.writing[hidden] { display: none; }
.said { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-color-scheme: dark) {
  .card { background: #20242e; color: #eceff5; border-color: #59627a; }
  .card .class, .card .who, .card .silent, .card .because, .card .of, .card .voice { color: #b9c1d1; }
  .card .quote mark { background: #5a4b12; }
  .card .lead { background: #1a3346; border-left-color: #6fb6e0; }
  .card .more > summary, .card .close, .card .part > summary::after { color: #9ccbea; }
  .card .part, .card .of, .card .quote { border-color: #444c5f; }
}
@media (forced-colors: active) {
  .mark .shape { fill: ButtonText; stroke: ButtonFace; } .letter { stroke: ButtonFace; } .card .shape { fill: ButtonText; }
  .card, .mark.many { border: 2px solid CanvasText; }
  .card .lead { border-left-color: Highlight; }
}
@media print { .ground { display: none; } }
`
