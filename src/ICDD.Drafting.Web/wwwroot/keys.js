// Letters press what bears them (data-key), and lead on: g to a number or words, n, c and w to the next open paragraph,
// change and waiting matter, e into the words of a paragraph. Never while somebody writes, never with a control key. On
// the help sheet they are changed for this device, or turned off.
(() => {
  const off = 'keys-off';
  const changed = 'keys-changed';
  const leads = { n: 'open', c: 'change', w: 'waiting' };
  const patience = 5000;
  const read = () => { try { return localStorage.getItem(off) !== null; } catch { return false; } };
  const own = () => { try { return JSON.parse(localStorage.getItem(changed)) ?? {}; } catch { return {}; } };
  const keyFor = key => own()[key] ?? key;
  // What a pressed letter stands for; for nothing where its own act was given another letter.
  const meant = pressed => {
    const all = own();
    return Object.keys(all).find(key => all[key] === pressed) ?? (all[pressed] === undefined ? pressed : null);
  };
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
    const key = meant(event.key);
    if (key === null) return;
    const bearer = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find(each => shown(each) && !each.disabled);
    if (bearer) press(bearer);
    else if (key === 'e' && window.inPlace?.key()) { /* the caret goes into the words */ }
    else if (!leads[key] || !lead(leads[key])) return;
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
    for (const box of boxes(within)) box.value = keyFor(box.dataset.changesKey);
  };
  const boxes = within => [...within.querySelectorAll('input[data-changes-key]')];

  // What bears a key says which one it is now.
  const sign = () => {
    const all = own();
    for (const each of document.querySelectorAll(':is(button, a, input)[data-key]')) {
      const now = all[each.dataset.key] ?? each.dataset.key;
      if (now === (each.dataset.keyNow ?? each.dataset.key)) continue;
      each.dataset.keyNow = now;
      if (each.hasAttribute('aria-keyshortcuts')) each.setAttribute('aria-keyshortcuts', now);
    }
  };
  let differ = Object.keys(own()).length > 0;
  const save = all => {
    differ = true;
    try {
      if (Object.keys(all).length) localStorage.setItem(changed, JSON.stringify(all)); else localStorage.removeItem(changed);
    } catch { /* kept nowhere */ }
    sign();
  };
  const say = (within, what, key) => {
    const place = within.querySelector('[data-key-said]');
    place.textContent = place.dataset[what].replace('{0}', key ?? '');
  };
  const change = box => {
    const sheet = box.closest('.help');
    const key = box.dataset.changesKey;
    const wanted = box.value.trim() || key;
    const taken = /\d/.test(wanted) || boxes(sheet).some(other => other !== box && keyFor(other.dataset.changesKey) === wanted);
    if (!taken) {
      const { [key]: _, ...all } = own();
      save(wanted === key ? all : { ...all, [key]: wanted });
    }
    box.value = keyFor(key);
    say(sheet, taken ? 'taken' : 'changed', wanted);
  };

  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-help]');
    if (link && !document.querySelector('dialog[open]')) {
      event.preventDefault();
      event.stopPropagation();
      open(link);
    }
    if (event.target.closest('.help-sheet button[data-close]')) event.target.closest('dialog').close();
    const usual = event.target.closest('button[data-keys-usual]');
    if (usual) {
      save({});
      show(usual.closest('.help'));
      say(usual.closest('.help'), 'changed');
    }
  }, true);
  document.addEventListener('change', event => {
    if (event.target.matches('input[data-changes-key]')) change(event.target);
    if (!event.target.matches('input[data-keys]')) return;
    try { event.target.checked ? localStorage.removeItem(off) : localStorage.setItem(off, ''); } catch { /* kept nowhere */ }
    mark();
  });
  new MutationObserver(() => { if (differ) sign(); }).observe(document.body, { childList: true, subtree: true });
  mark();
  sign();
  show(document);
})();
