// A clause that somebody acted on is set anew as one piece. Whoever stood on a link in it goes on standing there.
(() => {
  let stood = null;
  const placeOf = link => link.closest('.outline') ? '.outline' : '.text';

  document.addEventListener('focusin', event => {
    const link = event.target.closest('.text .clause a, .outline a');
    stood = link && { selector: `${placeOf(link)} a[href="${CSS.escape(link.getAttribute('href'))}"]`, link };
  });
  document.addEventListener('focusout', () => {
    const left = stood;
    // What was taken out of the page was not left.
    setTimeout(() => { if (left && stood === left && left.link.isConnected) stood = null; });
  });
  new MutationObserver(() => {
    if (stood && !stood.link.isConnected && document.activeElement === document.body)
      document.querySelector(stood.selector)?.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
})();
