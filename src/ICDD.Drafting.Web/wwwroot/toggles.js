// What was opened on a page, so that it can be opened again where the page was drawn anew: toggles, details and ticks of
// a question. Each is named by what it opens, never by its words, which are others in another language.
(() => {
  const selector = 'main button[aria-expanded], main button[aria-pressed], main .question input[type=checkbox], main summary';
  const isOpen = toggle => toggle.matches('input') ? toggle.checked : toggle.matches('summary') ? toggle.parentElement.open
    : toggle.getAttribute('aria-expanded') === 'true' || toggle.getAttribute('aria-pressed') === 'true';
  const labelOf = toggle => toggle.dataset.opens
    ?? (toggle.matches('input') ? toggle.closest('label')?.textContent : toggle.textContent)?.trim() ?? '';
  const anchorOf = toggle => toggle.parentElement.closest('[id]')?.id ?? 'main';
  const every = () => [...document.querySelectorAll(selector)];
  const alike = (anchor, label) => every().filter(each => anchorOf(each) === anchor && labelOf(each) === label);
  const name = toggle => {
    const [anchor, label] = [anchorOf(toggle), labelOf(toggle)];
    return { anchor, label, nth: alike(anchor, label).indexOf(toggle), tick: toggle.matches('input') };
  };
  const find = ({ anchor, label, nth }) => alike(anchor, label)[nth];

  // Of those that exclude each other the one that was opened first stays, unless it stands open unasked.
  const excluded = toggle => !toggle.matches('button') ? false
    : [...toggle.parentElement.children].some(other => other !== toggle && other.matches('button') && isOpen(other)
      && other.dataset.unasked === undefined
      && other.hasAttribute('aria-pressed') === toggle.hasAttribute('aria-pressed'));

  // Whoever presses just when it opens by itself means to open it, not to close it again.
  const hasty = 2000;
  const answered = 3000;
  const opened = new WeakMap();
  let ours = false;
  const press = toggle => {
    ours = true;
    try { toggle.click(); } finally { ours = false; }
  };
  addEventListener('click', event => {
    const toggle = event.target.closest?.('button[aria-expanded], button[aria-pressed], summary');
    if (ours || !toggle || !opened.has(toggle)) return;
    const since = Date.now() - opened.get(toggle);
    opened.delete(toggle);
    if (since > hasty || !isOpen(toggle)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);

  // What was drawn before the page came alive hears nothing, and is about to be drawn again.
  const isLive = element => Object.keys(element).some(key => key.startsWith('_blazorEvents_'));

  window.toggles = {
    isOpen, find, isLive,
    around: control => every()
      .filter(each => isOpen(each) && each.parentElement.closest('details, section, article, aside, li, main').contains(control))
      .map(name),
    open: () => every().filter(each => isOpen(each) && !each.matches('input')).map(name),
    // Answers whether it stands open, or does not get to. A press takes a moment to be heard and is not made twice.
    reopen(named) {
      const toggle = find(named);
      if (!toggle || (toggle.matches('button') && !isLive(toggle))) return false;
      if (isOpen(toggle) || excluded(toggle)) return true;
      if (Date.now() - (opened.get(toggle) ?? 0) < answered) return false;
      opened.set(toggle, Date.now());
      press(toggle);
      return toggle.matches('summary');
    },
  };
})();
