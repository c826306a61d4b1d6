// Looked for in the page: controls and words that reach beyond it or the window they stand in, and whether the page itself is
// too wide. Maps, pictures and tables may scroll.
export const BEYOND = () => {
  const width = document.documentElement.clientWidth;
  const parts = [...document.querySelectorAll(':is(main, header, nav, dialog) :is(button, a, input, select, textarea, label, h1, h2, h3, p)')];
  return parts
    .filter((part) => {
      const box = part.getBoundingClientRect();
      const edge = part.closest('dialog')?.getBoundingClientRect().right ?? width;
      return box.width > 0 && box.right > edge + 1 && !part.closest('.sr-only, .table-frame, table, svg');
    })
    .map((part) => `${part.localName} ${part.textContent.trim().slice(0, 40)}`)
    .concat(document.documentElement.scrollWidth > width ? ['the page'] : []);
};
