// Looked for in the page: how much wider it is than its window, and what reaches beyond it or beyond the dialog it stands in.
// Maps, pictures and tables may scroll.
export const REACH = () => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const parts = [...document.querySelectorAll(':is(main, header, nav, dialog) :is(button, a, input, select, textarea, label, h1, h2, h3, p)')];
  const beyond = parts.filter((part) => {
    const box = part.getBoundingClientRect();
    const edge = part.closest('dialog')?.getBoundingClientRect().right ?? clientWidth;
    return box.width > 0 && box.right > edge + 1 && !part.closest('.sr-only, .table-frame, table, svg');
  });
  return {
    wider: Math.max(0, scrollWidth - clientWidth),
    beyond: beyond.map((part) => `${part.localName} ${part.textContent.trim().slice(0, 40)}`),
  };
};

// Notes by name what is more than nothing.
export const note = (found, name, misfits) => {
  if (Object.values(misfits).some((of) => of > 0 || of.length > 0)) found[name] = misfits;
};
