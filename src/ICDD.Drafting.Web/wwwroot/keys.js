// Letters press what bears them (data-key), and lead on: g to a number or words, n, c and w to the next open paragraph,
// change and waiting matter, e into the words of a paragraph. Never while somebody writes, never with a control key, and off where the help sheet says so.
(() => {
  const off = 'keys-off';
  const leads = { n: 'open', c: 'change', w: 'waiting' };
  const patience = 5000;
  const read = () => { try { return localStorage.getItem(off) !== null; } catch { return false; } };
  const shown = element => element.checkVisibility?.({ visibilityProperty: true }) ?? element.offsetParent !== null;
  const writes = element => element.closest?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
  const answers = element => element.closest?.('a[href], button, summary, input, select, textarea');
  const mark = () => document.documentElement.toggleAttribute('data-keys-off', read());

  // An act that was pressed is pressed again only when it was answered: what lies there then may be another.
  let pressed = null;
  const waits = element => pressed?.element === element && element.isConnected && element.dataset.actId !== undefined
    && element.dataset.actId === pressed.id && Date.now() - pressed.at < patience;

  const focusOn = selector => {
    let tries = 40;
    const look = () => {
      const box = document.querySelector(selector);
      if (box) box.focus();
      else if (tries-- > 0) setTimeout(look, 50);
    };
    look();
  };

  const press = element => {
    if (waits(element)) return;
    pressed = { element, id: element.dataset.actId, at: Date.now() };
    if (element.matches('input')) {
      element.focus();
      element.select();
      return;
    }
    const closes = element.getAttribute('aria-expanded') === 'true';
    element.click();
    if (element.dataset.focus && !closes) focusOn(element.dataset.focus);
  };

  const lead = next => {
    if (!document.querySelector('nav.tabs')) return false;
    const [, document_, part, clause] = location.pathname.split('/');
    const after = (part === 'clauses' ? clause : null) ?? new URLSearchParams(location.search).get('at') ?? '';
    const address = `/${document_}/go?next=${next}${after ? `&after=${encodeURIComponent(after)}` : ''}`;
    if (window.Blazor?.navigateTo) Blazor.navigateTo(address); else location.href = address;
    return true;
  };

  addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat
      || read() || writes(event.target) || document.querySelector('dialog[open]')) return;
    if (event.key === 'Enter' && answers(event.target)) return;
    const bearer = [...document.querySelectorAll(`[data-key="${CSS.escape(event.key)}"]`)].find(each => shown(each) && !each.disabled);
    if (bearer) press(bearer);
    else if (event.key === 'e' && window.inPlace?.key()) { /* the caret goes into the words */ }
    else if (!leads[event.key] || !lead(leads[event.key])) return;
    event.preventDefault();
  });

  // The help sheet lies over the page that asks for it; what is begun there stays. Without a script it is a page.
  const open = async link => {
    const answer = await fetch(link.href).catch(() => null);
    if (!answer?.ok) return;
    const sheet = document.createElement('dialog');
    sheet.className = 'help-sheet';
    sheet.setAttribute('aria-labelledby', 'help-title');
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    sheet.append(document.adoptNode(page.querySelector('#main .help')));
    sheet.addEventListener('close', () => { sheet.remove(); link.focus(); });
    document.body.append(sheet);
    show(sheet);
    sheet.showModal();
  };
  const show = within => {
    for (const box of within.querySelectorAll('input[data-keys]')) box.checked = !read();
  };

  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-help]');
    if (link && !document.querySelector('dialog[open]')) {
      event.preventDefault();
      event.stopPropagation();
      open(link);
    }
    if (event.target.closest('.help-sheet button[data-close]')) event.target.closest('dialog').close();
  }, true);
  document.addEventListener('change', event => {
    if (!event.target.matches('input[data-keys]')) return;
    try { event.target.checked ? localStorage.removeItem(off) : localStorage.setItem(off, ''); } catch { /* kept nowhere */ }
    mark();
  });
  mark();
  show(document);
})();
