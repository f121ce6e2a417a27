// Nothing typed is lost: every keystroke in a <textarea data-keep="key"> goes to this device's storage at once, also
// before the page is interactive, and is offered back after a lost line, a restart or a closed tab. The server never
// writes the value. An id goes with the words, so that the same words sent twice are recorded once. What is kept belongs
// to one person and one window: it goes when the session ends, and two windows never write over each other.
(() => {
  const prefix = 'drafting/';
  const session = 'drafting-session';
  const tab = 'drafting-window';
  const place = 'drafting-place';
  // Who is signed in on this page: empty where nobody is, undefined where the page does not say.
  const personNow = () => document.documentElement.dataset.person;
  const person = personNow();
  const own = () => `${prefix}${personNow()}/`;
  const pending = new WeakMap();
  let over = false;

  const newId = () => crypto.randomUUID ? crypto.randomUUID().replaceAll('-', '')
    : Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');

  const get = key => { try { return localStorage.getItem(key); } catch { return null; } };
  const remove = key => { try { localStorage.removeItem(key); } catch { /* nothing is kept here */ } };
  const set = (key, value) => { try { localStorage.setItem(key, value); return true; } catch { return false; } };
  const keys = () => { try { return Object.keys(localStorage).filter(key => key.startsWith(prefix)); } catch { return []; } };
  const parse = text => { try { return JSON.parse(text); } catch { return null; } };

  // A window keeps its name over a reload. While it lives the name is out of the tab's storage, so that a duplicate of
  // the tab gets a name of its own.
  const thisWindow = (() => {
    try {
      const name = sessionStorage.getItem(tab) ?? newId().slice(0, 12);
      sessionStorage.removeItem(tab);
      addEventListener('pagehide', () => { if (!over) sessionStorage.setItem(tab, name); });
      addEventListener('pageshow', event => { if (event.persisted) sessionStorage.removeItem(tab); });
      return name;
    } catch { return newId().slice(0, 12); }
  })();
  const lock = name => `drafting-window-${name}`;
  navigator.locks?.request(lock(thisWindow), () => new Promise(() => {}));
  const living = async () => {
    try { return new Set((await navigator.locks.query()).held.map(held => held.name)); } catch { return new Set(); }
  };

  const slot = (key, name = thisWindow) => `${own()}${key}#${name}`;
  const load = key => parse(get(slot(key)));
  const save = (key, kept) => {
    const done = !over && !!personNow() && set(slot(key), JSON.stringify(kept));
    window.begun?.say();
    return done;
  };
  const drop = key => {
    const kept = load(key);
    remove(slot(key));
    window.begun?.say();
    if (!kept?.from) return;
    // The words came from a window that is gone: they are dealt with there too, unless it came back and wrote on.
    const origin = parse(get(slot(key, kept.from)));
    if (origin?.text === kept.taken) living().then(names => { if (!names.has(lock(kept.from))) remove(slot(key, kept.from)); });
  };

  // What windows that are gone kept under this key, the newest first.
  const left = async key => {
    const [names, start] = [await living(), `${own()}${key}#`];
    return keys().filter(each => each.startsWith(start)).map(each => ({ name: each.slice(start.length), kept: parse(get(each)) }))
      .filter(each => each.kept && each.name !== thisWindow && !names.has(lock(each.name)))
      .sort((a, b) => (b.kept.at ?? '').localeCompare(a.kept.at ?? ''));
  };
  const isSaid = kept => !!kept?.text?.trim() && kept.text !== kept.base;
  // Sent words keep their id, so that they are recorded once; others are an act of their own from here on.
  const take = ({ name, kept }) => ({ ...kept, id: kept.sent === kept.text ? kept.id : newId(), from: name, taken: kept.text });

  const say = (box, state, time) => {
    const output = document.getElementById(box.id + '-kept');
    if (!output) return;
    output.textContent = (output.dataset[state] ?? '').replace('{0}', time ?? '');
    output.dataset.state = state;
  };
  const timeOf = kept => new Date(kept.at).toLocaleTimeString(document.documentElement.lang);

  // Signs that nobody sees come in with words from elsewhere. They are taken out, and that is said; between letters of
  // scripts that need them they stay.
  const unseen = new RegExp('[\\u00AD\\u180E\\u2060-\\u2064\\uFEFF]|(?<=[\\u0000-\\u024F])[\\u200C\\u200D]'
    + '|(?<![\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF])\\u200B(?![\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF])', 'g');
  const clean = box => {
    const count = box.value.match(unseen)?.length ?? 0;
    if (count === 0) return 0;
    const caret = box.value.slice(0, box.selectionStart).replace(unseen, '').length;
    box.value = box.value.replace(unseen, '');
    box.setSelectionRange(caret, caret);
    return count;
  };

  const typed = box => {
    const cleaned = clean(box);
    const key = box.dataset.keep;
    const kept = load(key);
    const sent = kept?.sent ?? null;
    // Words that were already sent once keep their id; changed words are another act.
    const id = kept && (sent === null || sent === box.value) ? kept.id : newId();
    // The wording that was read when these words were begun; newer words of the clause do not change it.
    const begun = kept?.begun ?? Number(box.dataset.begun ?? 0);
    const written = save(key, {
      text: box.value, base: box.defaultValue, id, sent, begun, at: new Date().toISOString(), from: kept?.from, taken: kept?.taken,
      ...window.begun?.about(box),
    });
    const withdrawn = window.outbox?.changed(key);
    say(box, !written ? 'unkept' : withdrawn ? 'withdrawn' : cleaned ? 'cleaned' : 'unsent', cleaned);
    const screen = pending.get(box);
    if (!screen) return;
    clearTimeout(screen.timer);
    screen.timer = setTimeout(() => preview(box), 350);
  };

  const preview = async box => {
    const screen = pending.get(box);
    if (!screen?.page || !screen.preview) return;
    try {
      await screen.page.invokeMethodAsync('Typed', DotNet.createJSStreamReference(new TextEncoder().encode(box.value)));
    } catch { /* the line is down: the next key tries again */ }
  };

  // Puts other words into a box. What stood there is set aside as the words of a window that is gone: it is offered back.
  const put = (box, kept) => {
    const key = box.dataset.keep;
    const stands = keys().some(each =>
      each.startsWith(`${own()}${key}#`) && each !== slot(key) && parse(get(each))?.text === box.value);
    if (box.value.trim() && box.value !== box.defaultValue && box.value !== kept.text && !stands)
      set(slot(key, newId().slice(0, 12)), JSON.stringify({
        ...(load(key) ?? { id: newId(), sent: null, begun: Number(box.dataset.begun ?? 0), at: new Date().toISOString() }),
        text: box.value, base: box.defaultValue, from: undefined,
      }));
    save(key, { ...kept, base: box.defaultValue });
    box.value = kept.text;
    window.outbox?.changed(key);
    say(box, kept.sent === kept.text ? 'unanswered' : 'restored', timeOf(kept));
    preview(box);
    pending.get(box)?.page?.invokeMethodAsync('Resume', kept.begun ?? 0).catch(() => { /* the line is down */ });
    offer(box);
  };

  // Other windows' words on the same form are offered below the box, never put into it unasked.
  const offer = async box => {
    const list = document.getElementById(box.id + '-others');
    if (!list) return;
    const key = box.dataset.keep;
    const others = (await left(key)).filter(each => isSaid(each.kept) && each.kept.text !== box.value);
    const button = (label, act) => Object.assign(document.createElement('button'), {
      type: 'button', className: 'quiet', textContent: label, onclick: act,
    });
    list.replaceChildren(...others.map(other => {
      const item = document.createElement('li');
      const words = Object.assign(document.createElement('bdi'), { dir: 'auto', textContent: other.kept.text });
      const taking = button(list.dataset.take, () => {
        const taken = take(other);
        remove(slot(key, other.name));
        put(box, { ...taken, from: undefined });
      });
      const dropping = button(list.dataset.drop, () => { remove(slot(key, other.name)); offer(box); });
      for (const local of [taking, dropping]) local.dataset.local = '';
      item.append(list.dataset.offer.replace('{0}', timeOf(other.kept)), ' ', words, ' ', taking, ' ', dropping);
      return item;
    }));
    list.hidden = others.length === 0;
  };

  document.addEventListener('input', event => {
    if (event.target instanceof HTMLTextAreaElement && event.target.dataset.keep) typed(event.target);
  });

  // A form of many small fields is kept whole, by the places of its fields.
  const fieldsOf = form => [...form.elements].filter(field => field.matches('input, select, textarea'));
  const values = form => fieldsOf(form).map(field => field.matches('[type=checkbox], [type=radio]') ? field.checked : field.value);
  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-keep-fields]');
    if (form) save(form.dataset.keepFields, { fields: values(form), at: new Date().toISOString(), ...window.begun?.about(event.target) });
  });

  // The session is over: nothing of it stays on the device, in no window.
  const forget = () => {
    over = true;
    keys().forEach(remove);
    set(session, '');
    try { sessionStorage.removeItem(tab); sessionStorage.removeItem(place); } catch { /* nothing is kept here */ }
  };
  const clear = () => document.querySelectorAll('[data-keep]').forEach(box => { box.value = ''; });
  if (person !== undefined) {
    keys().filter(key => !person || !key.startsWith(own())).forEach(remove);
    if (get(session) !== person) set(session, person);
    if (!person) try { sessionStorage.removeItem(place); } catch { /* nothing is kept here */ }
  }
  const leave = () => { if (over) return; over = true; clear(); location.reload(); };
  addEventListener('storage', event => { if (person && event.key === session && event.newValue !== person) leave(); });
  addEventListener('pageshow', event => { if (event.persisted && person && get(session) !== person) leave(); });

  // All that was begun and not sent on this device, by form and the newest first; what was taken over from a window that
  // is gone counts once.
  const list = names => {
    const all = keys().filter(key => key.startsWith(own())).map(key => {
      const at = key.lastIndexOf('#');
      return { key: key.slice(own().length, at), name: key.slice(at + 1), kept: parse(get(key)) };
    }).filter(each => each.kept);
    const found = new Map();
    const add = ({ key, name, kept }, form, what) => {
      const elsewhere = name !== thisWindow && (names?.has(lock(name)) ?? false);
      if (!found.has(`${name}#${form ?? key}`) || what.text) found.set(`${name}#${form ?? key}`, { ...what, at: kept.at, elsewhere });
    };
    for (const each of all) {
      const { key, name, kept } = each;
      if (all.some(other => other.key === key && other.kept.from === name)) continue;
      if (isSaid(kept)) add(each, kept.form, kept);
      else if (Array.isArray(kept.fields)) add(each, key, { ...kept, fields: undefined });
      else if (kept.fields) for (const field of Object.values(kept.fields)) add(each, field.form, field);
    }
    return [...found.values()].sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
  };
  const unsent = () => list().length + (load('outbox')?.presses?.length ?? 0);
  // Who signs out is asked first where something was typed and not sent.
  addEventListener('submit', event => {
    if (!event.target.matches('[data-forget]')) return;
    const question = document.getElementById('unsent-question');
    const count = unsent();
    if (count === 0 || !question || event.target.dataset.forget === 'sure') return forget();
    event.preventDefault();
    event.stopImmediatePropagation();
    const words = question.querySelector('[data-count]');
    words.textContent = words.dataset.count.replace('{0}', count);
    question.querySelector('[data-go]').onclick = () => {
      question.close();
      event.target.dataset.forget = 'sure';
      clear();
      event.target.requestSubmit();
    };
    question.querySelector('[data-stay]').onclick = () => question.close();
    question.showModal();
  }, true);

  window.localDrafts = {
    load, save, drop, say, values, left,
    begun: async () => list(await living()),
    isOwned: () => !over && !!personNow(),
    // A form was answered with a refusal: what stands in it was answered, and is not sent until it is pressed again.
    refused(form) {
      for (const key of keys().filter(each => each.startsWith(own()) && each.endsWith(`#${thisWindow}`))) {
        const kept = parse(get(key));
        if (kept?.sent && (kept.form === form || key === slot(form))) set(key, JSON.stringify({ ...kept, sent: null }));
      }
    },
    // What a window that is gone had kept is this window's.
    adopt(key, { name, kept }) {
      set(slot(key), JSON.stringify(kept));
      remove(slot(key, name));
    },
    // Called when the page has become interactive: offers back what was kept for this key, and answers on which wording
    // that was begun.
    async attach(box, page, withPreview) {
      if (!box) return 0;
      const key = box.dataset.keep;
      pending.set(box, { page, preview: withPreview, timer: 0 });
      if (!load(key)) {
        const last = (await left(key)).find(each => isSaid(each.kept));
        if (last && !load(key)) save(key, take(last));
      }
      setTimeout(() => { box.dataset.attached = ''; });
      offer(box);
      const kept = load(key);
      if (!kept || kept.text === undefined || kept.text === box.defaultValue || kept.text === kept.base) return 0;
      // Words that were typed here before the page was ready are not restored, they are still there.
      const typedHere = box.value === kept.text;
      box.value = kept.text;
      say(box, kept.sent === kept.text ? 'unanswered' : typedHere ? 'unsent' : 'restored', timeOf(kept));
      preview(box);
      return kept.begun ?? Number(box.dataset.begun ?? 0);
    },
    // Whoever wrote has read the newer words of the clause, and goes on from them.
    begin(box, wording) {
      box.dataset.begun = wording;
      const kept = load(box.dataset.keep);
      if (kept) save(box.dataset.keep, { ...kept, begun: wording });
    },
    // Words that the writer asked for come into the box; what stood there is offered back.
    put(box, text) {
      put(box, { text, id: newId(), sent: null, begun: Number(box.dataset.begun ?? 0), at: new Date().toISOString() });
      say(box, 'unsent');
    },
    // The words and their id. Bytes, since they may be longer than a message: they travel as a stream.
    read(box) {
      const key = box.dataset.keep;
      const kept = load(key) ?? { id: box.dataset.id ?? newId(), at: new Date().toISOString() };
      const id = kept.text === undefined || kept.text === box.value ? kept.id : newId();
      box.dataset.id = id;
      save(key, { ...kept, id, text: box.value, base: box.defaultValue, sent: box.value });
      return new TextEncoder().encode(JSON.stringify({ id, text: box.value }));
    },
    // The act itself may have closed the form: what is recorded is no longer kept, whether its box still stands or not.
    // What was typed on while the answer was on its way is another act: it stays.
    recorded(box, key, time) {
      window.outbox?.answered(key);
      window.begun?.sentForm(key);
      const kept = load(key);
      if (box && kept && kept.sent !== kept.text) return;
      drop(key);
      if (!box) return;
      delete box.dataset.id;
      box.value = box.defaultValue;
      say(box, 'recorded', time);
    },
    // Gives a form of many fields back what was kept of it, as if it were typed now.
    async attachFields(form) {
      if (!form) return;
      const kept = load(form.dataset.keepFields) ?? (await left(form.dataset.keepFields))[0]?.kept;
      await this.fill(form, kept?.fields);
    },
    // Twice, since what may be chosen in one field may follow from another.
    async fill(form, all) {
      this.fillOnce(form, all);
      if (!all) return;
      await new Promise(done => setTimeout(done, 600));
      if (form.isConnected) this.fillOnce(form, all);
    },
    fillOnce(form, all) {
      const fields = fieldsOf(form);
      if (all?.length !== fields.length) return;
      fields.forEach((field, at) => {
        const wanted = all[at];
        if (typeof wanted === 'boolean' ? field.checked === wanted : field.value === wanted) return;
        if (typeof wanted === 'boolean') field.checked = wanted; else field.value = wanted;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    recordedFields(form) {
      if (!form) return;
      const key = form.dataset.keepFields;
      window.outbox?.answered(key);
      drop(key);
      left(key).then(others => others.forEach(other => remove(slot(key, other.name))));
    },
    discard(box) {
      drop(box.dataset.keep);
      window.begun?.sentForm(box.dataset.keep);
      window.outbox?.answered(box.dataset.keep);
      delete box.dataset.id;
      box.value = box.defaultValue;
      say(box, 'empty');
      preview(box);
    },
    // Brings an opened clause into view, and the focus to what is said about it unless somebody is writing.
    show(id) {
      if (!document.activeElement?.matches('textarea, input, select'))
        document.getElementById('talk-title')?.focus({ preventScroll: true });
      document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
      document.querySelector('.outline a[aria-current]')?.scrollIntoView({ block: 'nearest' });
    },
  };
})();
