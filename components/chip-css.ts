/** The chip's own style sheet: it stands in pages, so it is small and takes nothing from them. */

export const chipCss = `
.chip{all:initial;display:block;position:fixed;z-index:2147483647;inset:auto 16px 16px auto;
--paper:#fbfaf7;--sheet:#fff;--wash:#f3f1eb;--ink:#1d1b18;--ink3:#645f57;--line:#ddd9d0;--edge:#837d73;--tile:#9c7a48;--leaf:#fff;--shadow:0 2px 10px rgb(0 0 0/18%);
color:var(--ink);font:13px/1.46 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Khmer","Khmer OS Battambang","Leelawadee UI",sans-serif;animation:chip-in 160ms ease-out}
.chip:lang(km){line-height:1.87}
.chip.lift{bottom:80px}
.chip[data-scheme=dark]{--paper:#191816;--sheet:#242320;--wash:#201f1c;--ink:#ece8e0;--ink3:#a69f94;--line:#3b3934;--edge:#857f75;--shadow:0 2px 10px rgb(0 0 0/50%)}
@media(prefers-color-scheme:dark){.chip:not([data-scheme=light]){--paper:#191816;--sheet:#242320;--wash:#201f1c;--ink:#ece8e0;--ink3:#a69f94;--line:#3b3934;--edge:#857f75;--shadow:0 2px 10px rgb(0 0 0/50%)}}
@keyframes chip-in{from{opacity:0}}
.chip *{box-sizing:border-box}
.chip .bar{display:flex;min-height:36px;border:1px solid var(--edge);border-radius:6px;background:var(--paper);box-shadow:var(--shadow)}
.chip button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;justify-content:center;min-width:28px;min-height:34px;border-radius:5px;cursor:pointer}
.chip .open{gap:8px;padding:0 10px}
.chip .bar>button+button{border-inline-start:1px solid var(--line);border-radius:0}
.chip .bar>button:last-child{border-radius:0 5px 5px 0}
.chip button:hover{background:var(--wash)}
.chip button:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.chip .menu{position:absolute;inset:auto 0 calc(100% + 8px) auto;width:max-content;min-width:100%;max-width:min(300px,calc(100vw - 32px));padding:6px;border:1px solid var(--edge);border-radius:6px;background:var(--sheet);box-shadow:var(--shadow)}
.chip .menu[hidden]{display:none}
.chip .menu button{display:flex;justify-content:flex-start;width:100%;padding:4px 8px}
.chip .menu button:focus-visible{outline-offset:-2px}
.chip hr{all:unset;display:block;margin:5px 0;border-top:1px solid var(--line)}
.chip p{margin:0;padding:4px 8px;color:var(--ink3);font-size:12px}
.chip svg{flex:none;width:18px;height:18px}
.chip .sign{width:14px;height:14px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
@media(pointer:coarse){.chip button{min-width:44px;min-height:44px}}
@media(prefers-reduced-motion:reduce){.chip{animation:none}}
@media(forced-colors:active){.chip{--paper:Canvas;--sheet:Canvas;--ink:CanvasText;--ink3:CanvasText;--line:CanvasText;--edge:ButtonBorder;--tile:CanvasText;--leaf:Canvas}.chip svg{forced-color-adjust:none}.chip button:focus-visible{outline-color:Highlight}}
@media print{.chip{display:none}}
@media(display-mode:fullscreen){.chip{display:none}}
:host-context(:fullscreen) .chip{display:none}
`;
