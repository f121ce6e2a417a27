// Nothing moves under the pen. What others do must not push the box in which somebody writes; and when a page becomes
// interactive its boxes are made anew: words, focus and caret go over in the same moment, so that no key is lost.
// And a button that is pushed away between press and release is still the one that was pressed, unless the hand moved.
(() => {
  const patience = 10000;
  let pen = null;

  const isBox = it => it instanceof HTMLTextAreaElement && it.dataset.keep !== undefined;

  const note = () => {
    const box = document.activeElement;
    if (!isBox(box)) return;
    const { id, value, selectionStart: start, selectionEnd: end } = box;
    pen = { box, id, value, start, end, key: box.dataset.keep, top: box.getBoundingClientRect().top, lost: 0 };
  };

  const scroller = box => {
    for (let at = box.parentElement; at; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
    return document.scrollingElement;
  };

  const hold = () => {
    const moved = pen.box.getBoundingClientRect().top - pen.top;
    if (Math.abs(moved) >= 1) scroller(pen.box).scrollBy({ top: moved, behavior: 'instant' });
  };

  const carryOver = () => {
    pen.lost ||= Date.now();
    const box = document.getElementById(pen.id);
    if (Date.now() - pen.lost > patience) pen = null;
    else if (isBox(box) && box.dataset.keep === pen.key && !isBox(document.activeElement)) {
      const { value, start, end } = pen;
      box.value = value;
      box.focus({ preventScroll: true });
      box.setSelectionRange(start, end);
    }
  };

  new MutationObserver(() => {
    if (!pen) return;
    if (!pen.box.isConnected) carryOver();
    else if (document.activeElement === pen.box) hold();
  }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });

  for (const what of ['focusin', 'input', 'selectionchange', 'scroll']) document.addEventListener(what, note, true);
  addEventListener('resize', note);
  // Whoever presses a pointer or leaves with the tabulator lays the pen down.
  document.addEventListener('pointerdown', event => { if (event.target !== pen?.box) pen = null; }, true);
  document.addEventListener('keydown', event => { if (event.key === 'Tab') pen = null; }, true);

  const tremble = 8;
  let press = null;
  document.addEventListener('pointerdown', event => {
    const button = event.button === 0 ? event.target.closest?.('button, summary') : null;
    press = button && { button, pointer: event.pointerId, x: event.clientX, y: event.clientY };
    if (press) button.setPointerCapture(event.pointerId);
  }, true);
  document.addEventListener('pointermove', event => {
    if (!press || Math.hypot(event.clientX - press.x, event.clientY - press.y) <= tremble) return;
    if (press.button.hasPointerCapture(press.pointer)) press.button.releasePointerCapture(press.pointer);
    press = null;
  }, true);
})();
