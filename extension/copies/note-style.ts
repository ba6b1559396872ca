/** The style sheet of the note on copies, in its closed root. */
export const noteStyle = `
:host { all: initial; }
.ground { position: absolute; top: 0; left: 0; width: 0; height: 0; color-scheme: dark; }
.note { all: unset; box-sizing: border-box; position: fixed; inset: auto auto 16px 50%; transform: translateX(-50%); width: max-content; max-width: min(560px, calc(100vw - 24px)); max-height: calc(100vh - 32px); overflow: auto; padding: 12px 16px; border-radius: 8px; border: 1px solid #fff; background: #1d2433; color: #fff; font: 400 14px/1.45 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; box-shadow: 0 6px 20px rgb(20 25 40 / .3); }
.note:not(:popover-open) { display: none; }
.note strong { display: block; font-size: 15px; }
.note p { margin: 6px 0 0; }
.note .lead { padding: 6px 10px; border-left: 4px solid #6fb6e0; background: #2b3650; font-weight: 600; }
.note .close { all: unset; margin-top: 8px; padding: 4px 10px; border-radius: 4px; color: #b9dcf2; text-decoration: underline; cursor: pointer; }
.note .close:focus-visible { outline: 3px solid #ffbf00; }
@media (forced-colors: active) { .note { border: 2px solid CanvasText; } .note .lead { border-left-color: Highlight; } }
@media print { .ground { display: none; } }
`
