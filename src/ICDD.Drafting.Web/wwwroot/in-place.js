// Words are changed where they stand. A click on the words of a paragraph opens it; a double click on them, or the letter
// e, puts the caret into them. Escape leaves them. What was tabled gets the focus, which never falls to the page.
(() => {
  const telling = 250;
  const patience = 4000;
  const words = '.room .text .clause-text';
  const placeOf = clause => clause?.querySelector('.clause-number[href]')?.getAttribute('href');
  const mayLead = () => window.outbox?.isUp() && !!window.Blazor?.navigateTo;
  let opening = 0;
  let caret = null;

  const when = (find, act) => {
    const until = Date.now() + patience;
    const look = () => {
      const found = find();
      if (found) act(found);
      else if (Date.now() < until) setTimeout(look, 50);
    };
    look();
  };

  // Whoever writes, or went on to something else meanwhile, is left there.
  const isLeft = () => {
    const at = document.activeElement;
    return !at || at === document.body || at.matches('main, h1, h2, .clause-number');
  };

  const stands = (event, text) => {
    const at = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    if (!at || !text.contains(at.offsetNode)) return null;
    const before = document.createRange();
    before.setStart(text, 0);
    before.setEnd(at.offsetNode, at.offset);
    return before.toString().trimStart().length;
  };

  const edit = (clause, at = null) => {
    const place = placeOf(clause);
    if (!place || !mayLead()) return false;
    caret = at;
    if (clause.matches('.edit-in-place')) focusBox();
    else Blazor.navigateTo(`${place}?view=edit`);
    return true;
  };

  const focusBox = () => {
    const region = document.querySelector('.edit-in-place');
    const box = region?.querySelector('textarea') ?? region?.querySelector('.choice :is(button, a)');
    if (!box) return;
    box.focus({ preventScroll: true });
    if (box.matches('textarea')) {
      const at = Math.min(caret ?? box.value.length, box.value.length);
      box.setSelectionRange(at, at);
    }
    caret = null;
    for (const each of [region, box]) each.scrollIntoView({ block: 'nearest' });
  };

  document.addEventListener('click', event => {
    if (event.target.closest?.('.edit-close')) when(
      () => !document.querySelector('.edit-in-place') && document.querySelector('.clause-open .clause-number'),
      number => { if (isLeft()) number.focus({ preventScroll: true }); });
    const text = event.target.closest?.(words);
    clearTimeout(opening);
    if (!text || event.detail !== 1 || event.button !== 0 || event.target.closest('a, button, .edit-in-place')
      || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const clause = text.closest('.clause');
    opening = setTimeout(() => {
      if (getSelection().isCollapsed && clause.isConnected && !clause.matches('.clause-open') && mayLead())
        Blazor.navigateTo(placeOf(clause));
    }, telling);
  });

  document.addEventListener('dblclick', event => {
    const text = event.target.closest?.(words);
    if (!text || event.target.closest('a, button, .edit-in-place')) return;
    clearTimeout(opening);
    edit(text.closest('.clause'), stands(event, text));
  });

  document.addEventListener('keydown', event => {
    const region = event.target.closest?.('.edit-in-place');
    if (event.key !== 'Escape' || !region || event.isComposing || event.defaultPrevented
      || region.querySelector('[role=listbox]:not([hidden])')) return;
    event.preventDefault();
    region.querySelector('.edit-close').click();
  });

  window.inPlace = {
    // The paragraph that is meant: where the focus or the selection is, or the one that is open.
    key() {
      const chosen = getSelection().isCollapsed ? null : getSelection().anchorNode?.parentElement;
      const clause = [document.activeElement, chosen].map(each => each?.closest('.room .text .clause')).find(Boolean);
      return edit(clause ?? document.querySelector('.room .text .clause-open'));
    },
    begin() {
      if (!document.activeElement?.matches('textarea, input, select')) focusBox();
    },
    // What was tabled comes into view and gets the focus; where nothing was, the kinds of proposals do.
    land(card) {
      when(
        () => isLeft() && (card ? document.getElementById(card) : document.querySelector('.propose .choice button')),
        found => {
          found.focus({ preventScroll: true });
          found.scrollIntoView({ block: 'nearest' });
        });
    },
  };
})();
