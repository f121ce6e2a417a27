// What was begun and not sent, on every page: choices, ticks and times that stand beside the words are kept as these are,
// under what they belong to; where somebody comes back, what was begun stands open again with all of it; and how much is
// begun is said on the tab, at the clause and in the brief. Others' windows keep their own.
(() => {
  const slotOf = page => `fields:${page}`;
  const here = () => location.pathname + location.search;
  const openName = 'drafting-open';
  const sleep = ms => new Promise(done => setTimeout(done, ms));
  const kinds = 'input:not([type=password], [type=file], [type=hidden]), select, textarea:not([data-keep])';
  const isKept = field => field.matches(kinds) && !!field.closest('main')
    && !field.closest('.question, [data-keep-none], form[method], form[action], form[data-keep-fields], dialog');
  let restoring = false;
  // What happens by itself here is nobody's choice; what somebody chose meanwhile is not taken back.
  let byItself = false;
  const chosen = new Set();
  const quietly = act => { byItself = true; try { return act(); } finally { byItself = false; } };

  const boxOf = form => form?.querySelector('[data-keep]')?.dataset.keep;
  const scopeOf = field => boxOf(field.form) ?? field.parentElement.closest('[id]')?.id ?? 'main';
  const isTick = field => field.matches('[type=checkbox], [type=radio]');
  const stem = field => [scopeOf(field), field.localName, field.type, field.name, isTick(field) ? field.getAttribute('value') ?? '' : ''].join('|');
  const every = () => [...document.querySelectorAll('main input, main select, main textarea')].filter(isKept);
  const idOf = field => {
    const begin = stem(field);
    return `${begin}|${every().filter(each => stem(each) === begin).indexOf(field)}`;
  };
  const valueOf = field => isTick(field) ? field.checked
    : field.multiple ? [...field.selectedOptions].map(each => each.value) : field.value;
  const setTo = (field, value) => {
    if (JSON.stringify(valueOf(field)) === JSON.stringify(value)) return;
    if (isTick(field)) field.checked = value;
    else if (Array.isArray(value)) for (const each of field.options) each.selected = value.includes(each.value);
    else field.value = value;
    quietly(() => { for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true })); });
  };

  const words = node => [...node?.childNodes ?? []].find(each => each.nodeType === Node.TEXT_NODE && each.data.trim())?.data.trim();
  const labelOf = field => words(field.closest('fieldset')?.querySelector('legend')) ?? words(field.labels?.[0]) ?? '';
  // Where it stands and what it is, for the list of what is begun.
  const about = field => ({
    page: here(), opened: toggles.around(field).filter(each => !each.tick), form: boxOf(field.form) ?? scopeOf(field),
    where: words(document.querySelector('[data-where]')) ?? document.querySelector('main h1')?.textContent.trim() ?? '',
    what: labelOf(field),
  });

  const save = (page, fields) => {
    if (Object.keys(fields).length) localDrafts.save(slotOf(page), { page, fields, at: new Date().toISOString() });
    else localDrafts.drop(slotOf(page));
    say();
  };
  const keep = field => {
    const fields = { ...localDrafts.load(slotOf(here()))?.fields };
    // A choice of one takes the place of the others.
    const group = field.type === 'radio'
      ? every().filter(each => each.type === 'radio' && each.name === field.name && each.form === field.form) : [field];
    for (const id of group.map(idOf)) {
      delete fields[id];
      chosen.add(id);
    }
    const id = idOf(field);
    if (field.type !== 'checkbox' || field.checked !== field.defaultChecked)
      fields[id] = { value: valueOf(field), ...about(field) };
    save(here(), fields);
  };
  for (const what of ['input', 'change'])
    document.addEventListener(what, event => { if (!byItself && event.target.matches(kinds) && isKept(event.target)) keep(event.target); });

  const forget = (page, isDone) => {
    const kept = localDrafts.load(slotOf(page))?.fields;
    if (kept && Object.entries(kept).some(isDone))
      save(page, Object.fromEntries(Object.entries(kept).filter(each => !isDone(each))));
  };

  // What this window kept on this page and, where it kept nothing, what a window that is gone did.
  const kept = async () => {
    if (!localDrafts.load(slotOf(here()))) {
      const last = (await localDrafts.left(slotOf(here())))[0];
      if (last?.kept.fields) localDrafts.adopt(slotOf(here()), last);
    }
    return localDrafts.load(slotOf(here()))?.fields ?? {};
  };

  const reopen = async (list, patience) => {
    for (const named of list)
      for (let turn = 0; turn < patience && !quietly(() => toggles.reopen(named)); turn++) await sleep(100);
  };

  const fill = async () => {
    const fields = Object.entries(await kept());
    for (const [id, { value, opened }] of fields) {
      await reopen(opened, 10);
      for (let turn = 0; turn < 15; turn++) {
        const field = every().find(each => toggles.isLive(each) && idOf(each) === id);
        if (chosen.has(id)) break;
        if (field) { setTo(field, value); break; }
        await sleep(100);
      }
      await sleep(60);
    }
  };

  // Whoever leaves a page on which something is begun is told so on the next, with the way back.
  const leftName = 'drafting-left';
  const warn = async left => {
    const bar = document.getElementById('left-begun');
    if (!bar || !left) return;
    const mine = left === here() ? [] : (await localDrafts.begun()).filter(each => each.page === left && !each.elsewhere);
    bar.hidden = mine.length === 0;
    if (bar.hidden) return;
    bar.querySelector('p').textContent = bar.dataset.says.replace('{0}', [mine[0].where, mine[0].what].filter(Boolean).join(' · '));
    bar.querySelector('a').href = left;
  };
  document.querySelector('#left-begun button')?.addEventListener('click', () => { document.getElementById('left-begun').hidden = true; });

  const takePlace = () => {
    try {
      const place = JSON.parse(sessionStorage.getItem(openName));
      sessionStorage.removeItem(openName);
      const again = performance.getEntriesByType('navigation')[0]?.type === 'reload' || place?.again;
      return again && place.page === here() ? place : null;
    } catch { return null; }
  };
  let again = false;
  addEventListener('submit', event => { if (event.target.matches('.frame-language')) again = true; }, true);
  const keepPlace = isSame => {
    const place = { page: here(), again: isSame, opened: window.toggles.open(), top: scrollY };
    try {
      if (!localDrafts.isOwned()) return;
      sessionStorage.setItem(openName, JSON.stringify(place));
    } catch { /* then without */ }
  };
  addEventListener('pagehide', () => {
    keepPlace(again);
    try { if (localDrafts.isOwned()) sessionStorage.setItem(leftName, here()); } catch { /* then without */ }
  });

  const isAlive = () => [...document.querySelectorAll('main :is(button, form, input, select)')].some(toggles.isLive);

  // The page is alive: what stood open stands open again, and with it what was begun.
  const restore = async () => {
    if (restoring) return;
    restoring = true;
    chosen.clear();
    try {
      for (let turn = 0; turn < 60 && !isAlive(); turn++) await sleep(100);
      const place = takePlace();
      if (place) await reopen(place.opened, 20);
      const mine = (await localDrafts.begun()).filter(each => each.page === here() && !each.elsewhere);
      for (const each of mine) await reopen(each.opened ?? [], 15);
      await fill();
      if (place?.again) scrollTo({ top: place.top, behavior: 'instant' });
    } finally {
      restoring = false;
      say();
    }
  };

  const documentOf = page => page.split(/[/?]/)[1] ?? '';
  const clauseOf = page => page.match(/\/clauses\/([^/?]+)|[?&]clause=([^&]+)/)?.slice(1).find(Boolean);
  const put = (element, text) => { if (element.textContent !== text) element.textContent = text; };

  const entry = (list, each) => {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: each.page, textContent: [each.where, each.what].filter(Boolean).join(' · ') });
    const said = Object.assign(document.createElement('bdi'), { dir: 'auto', textContent: each.text ?? '' });
    item.append(link, ' ', said);
    if (each.elsewhere) item.append(' ', list.dataset.elsewhere);
    if (each.page === here()) link.addEventListener('click', event => {
      event.preventDefault();
      event.stopImmediatePropagation();
      reopen(each.opened ?? [], 15);
    });
    return item;
  };

  // Says how much is begun, wherever the page has a place for it.
  let saying = 0;
  const say = () => {
    clearTimeout(saying);
    saying = setTimeout(async () => {
      const all = (await localDrafts.begun()).filter(each => each.page);
      for (const place of document.querySelectorAll('[data-begun-in]')) {
        const { begunIn, begunClause } = place.dataset;
        const mine = all.filter(each => documentOf(each.page) === begunIn && (!begunClause || clauseOf(each.page) === begunClause));
        place.hidden = mine.length === 0;
        put(place.querySelector('[data-count]'), place.dataset.says.replace('{0}', mine.length));
        const list = place.querySelector('ul');
        if (list) list.replaceChildren(...mine.map(each => entry(list, each)));
      }
      const counts = Map.groupBy(all.filter(each => clauseOf(each.page)), each => clauseOf(each.page));
      for (const clause of document.querySelectorAll('.text .clause[data-begun]')) if (!counts.has(clause.id)) delete clause.dataset.begun;
      const says = document.querySelector('[data-begun-in]')?.dataset.says;
      for (const [id, mine] of counts) {
        const clause = document.querySelector(`.text .clause#${CSS.escape(id)}`);
        if (clause && says) clause.dataset.begun = says.replace('{0}', mine.length);
      }
    }, 150);
  };
  // A form whose act is carried out outside the record says so on the page.
  const sentForm = form => forget(here(), ([, field]) => field.form === form);
  const recorded = node => [node, ...node.querySelectorAll('[data-recorded]')].filter(each => each.dataset.recorded)
    .flatMap(each => each.dataset.recorded.split(' ')).forEach(sentForm);
  new MutationObserver(all => {
    for (const each of all) for (const node of each.addedNodes) if (node instanceof HTMLElement) recorded(node);
    if (all.some(each => [...each.addedNodes].some(node => node.nodeType === Node.ELEMENT_NODE
      && (node.matches('[data-begun-in], .clause, .tabs, .text') || node.querySelector('[data-begun-in], .clause'))))) say();
  }).observe(document.body, { childList: true, subtree: true });
  addEventListener('storage', say);

  // Another page of the same window, without being drawn anew: what was begun there opens too.
  let last = here();
  new MutationObserver(() => {
    if (last === here()) return;
    warn(last);
    last = here();
    if (window.outbox?.isUp()) restore();
  }).observe(document.body, { childList: true, subtree: true });

  window.begun = {
    restore, say, about,
    // The same page comes back in this window, drawn anew.
    keepPlace: () => keepPlace(true),
    isRestoring: () => byItself,
    within: region => every().filter(each => region.contains(each) && !boxOf(each.form)).map(idOf),
    // What was sent and recorded is no longer begun: the fields of a form, or those around a button.
    sent: (page, ids) => forget(page, ([id]) => ids.includes(id)),
    sentForm,
  };
  say();
  try {
    warn(sessionStorage.getItem(leftName));
    sessionStorage.removeItem(leftName);
  } catch { /* then without */ }
})();
