/** The style sheet of the note on copies, in its closed root. */
export const noteStyle = `
:host { all: initial; }
.ground { position: absolute; top: 0; left: 0; width: 0; height: 0; color-scheme: dark; }
.note { all: unset; user-select: text; box-sizing: border-box; position: fixed; inset: auto auto 16px 50%; transform: translateX(-50%); width: max-content; max-width: min(600px, calc(100vw - 24px)); max-height: max(50vh, min(220px, calc(100vh - 24px))); overflow: auto; padding: 10px 14px; border-radius: 8px; border: 1px solid #fff; background: #1d2433; color: #fff; font: 400 13px/1.4 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; box-shadow: 0 6px 20px rgb(20 25 40 / .3); }
.note:not(:popover-open) { display: none; }
.note strong { display: block; padding-right: 64px; font-size: 14px; }
.note p { margin: 4px 0 0; }
.note .lead { padding: 4px 10px; border-left: 4px solid #6fb6e0; background: #2b3650; font-weight: 600; }
.note .close { all: unset; position: absolute; top: 6px; right: 8px; padding: 4px 10px; border-radius: 4px; color: #b9dcf2; text-decoration: underline; cursor: pointer; }
.note .close:focus-visible { outline: 3px solid #ffbf00; }
@media (forced-colors: active) { .note { border: 2px solid CanvasText; } .note .lead { border-left-color: Highlight; } }
@media print { .ground { display: none; } }
`
