// A phone's menu has done its work once a page of it was chosen.
document.addEventListener('click', event => event.target.closest('[popover] a')?.closest('[popover]').hidePopover?.());

// What stays in view below the tabs begins where they end, whether they take one row or two.
(() => {
  const sizes = new ResizeObserver(entries => {
    for (const { target } of entries)
      if (getComputedStyle(target).position === 'sticky')
        document.documentElement.style.setProperty('--tabs-height', `${target.offsetHeight}px`);
  });
  let watched = null;
  const watch = () => {
    const tabs = document.querySelector('nav.tabs');
    if (!tabs || tabs === watched) return;
    watched = tabs;
    sizes.disconnect();
    sizes.observe(tabs);
  };
  watch();
  setInterval(watch, 1000);
})();
