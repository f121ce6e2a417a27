// What does not fit on the screen of the hall stands in pages, side by side; the desk says which is seen. Behind the last
// comes the first again, so that no step shows nothing.
(() => {
  const fit = () => {
    const pages = document.querySelector('[data-hall-page]');
    if (!pages) return;
    const gap = parseFloat(getComputedStyle(pages).columnGap) || 0;
    const width = pages.clientWidth + gap;
    const count = Math.max(1, Math.round((pages.scrollWidth + gap) / width));
    const at = ((Number(pages.dataset.hallPage) % count) + count) % count;
    pages.scrollLeft = at * width;
    const place = document.querySelector('.hall-page');
    const says = count > 1 ? place.dataset.says.replace('{0}', at + 1).replace('{1}', count) : '';
    if (place.textContent !== says) place.textContent = says;
  };
  let asked = 0;
  const soon = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(fit);
  };
  new MutationObserver(all => {
    if (document.querySelector('[data-hall-page]') && all.some(each => !each.target.closest?.('.hall-page'))) soon();
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'data-hall-page'], characterData: true });
  addEventListener('resize', soon);
  document.fonts?.ready.then(soon);
  soon();
})();
