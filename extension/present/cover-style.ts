/** The style sheet of covers and of the banner, in their closed root. Covers are opaque: a blur can be undone. */
export const coverStyle = `
:host { all: initial; }
.ground { position: absolute; top: 0; left: 0; width: 0; height: 0; color-scheme: light dark; }
.fixed { position: fixed; top: 0; left: 0; width: 0; height: 0; }
.pane { position: absolute; top: 0; left: 0; overflow: hidden; pointer-events: none; }
.mover { position: absolute; top: 0; left: 0; width: 0; height: 0; }
.cover { all: unset; pointer-events: auto; position: absolute; top: 0; left: 0; box-sizing: border-box; background: #5a6478; border-radius: 2px; outline: 1px solid #5a6478; cursor: pointer; touch-action: none; user-select: none; forced-color-adjust: none; }
.cover.held { opacity: 0; }
.cover[hidden] { display: none; }
.banner { all: unset; position: fixed; inset: auto; box-sizing: border-box; max-width: min(520px, calc(100vw - 16px)); padding: 8px 12px; border-radius: 6px; border: 1px solid #fff; background: #1d2433; color: #fff; font: 400 13px/1.4 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; pointer-events: none; box-shadow: 0 4px 16px rgb(20 25 40 / .3); }
.banner.bottom { bottom: 8px; } .banner.top { top: 8px; } .banner.left { left: 8px; } .banner.right { right: 8px; }
.blanket { all: unset; position: fixed; inset: 0; box-sizing: border-box; padding: 10vh 10vw; background: #5a6478; color: #fff; font: 400 16px/1.5 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; forced-color-adjust: none; pointer-events: none; }
.blanket p { all: unset; display: block; max-width: 60ch; }
.banner:not(:popover-open), .blanket:not(:popover-open) { display: none; }
@media (forced-colors: active) { .banner { border: 2px solid CanvasText; } }
`
