// Nothing typed is lost: every keystroke in a <textarea data-keep="key"> goes to this device's storage at once, also
// before the page is interactive, and is offered back after a lost line, a restart or a closed tab. The server never
// writes the value. An id goes with the words, so that the same words sent twice are recorded once.
(() => {
  const prefix = 'drafting/';
  const pending = new WeakMap();

  const load = key => { try { return JSON.parse(localStorage.getItem(prefix + key)); } catch { return null; } };
  const save = (key, kept) => {
    try { localStorage.setItem(prefix + key, JSON.stringify(kept)); return true; } catch { return false; }
  };
  const drop = key => { try { localStorage.removeItem(prefix + key); } catch { /* nothing is kept here */ } };
  const newId = () => crypto.randomUUID ? crypto.randomUUID().replaceAll('-', '')
    : Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');

  const say = (box, state, time) => {
    const place = document.getElementById(box.id + '-kept');
    if (!place) return;
    place.textContent = (place.dataset[state] ?? '').replace('{0}', time ?? '');
    place.dataset.state = state;
  };

  const typed = box => {
    const key = box.dataset.keep;
    const kept = load(key);
    const sent = kept?.sent ?? null;
    // Words that were already sent once keep their id; changed words are another act.
    const id = kept && (sent === null || sent === box.value) ? kept.id : newId();
    // The wording that was read when these words were begun; newer words of the clause do not change it.
    const begun = kept?.begun ?? Number(box.dataset.begun ?? 0);
    const written = save(key, { text: box.value, id, sent, begun, at: new Date().toISOString() });
    say(box, written ? 'unsent' : 'unkept');
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

  document.addEventListener('input', event => {
    if (event.target instanceof HTMLTextAreaElement && event.target.dataset.keep) typed(event.target);
  });

  // A form of many small fields is kept whole, by the places of its fields.
  const fieldsOf = form => [...form.elements].filter(field => field.matches('input, select, textarea'));
  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-keep-fields]');
    if (form) save(form.dataset.keepFields, { fields: fieldsOf(form).map(field => field.value) });
  });

  const forget = () => Object.keys(localStorage).filter(k => k.startsWith(prefix)).forEach(k => localStorage.removeItem(k));
  document.addEventListener('submit', event => { if (event.target.matches('[data-forget]')) forget(); });

  window.keep = {
    // Called when the page has become interactive: offers back what was kept for this key, and answers on which wording
    // that was begun.
    attach(box, page, withPreview) {
      if (!box) return 0;
      pending.set(box, { page, preview: withPreview, timer: 0 });
      setTimeout(() => { box.dataset.attached = ''; });
      const kept = load(box.dataset.keep);
      if (!kept || kept.text === box.defaultValue) return 0;
      box.value = kept.text;
      say(box, kept.sent === kept.text ? 'unanswered' : 'restored', new Date(kept.at).toLocaleTimeString(document.documentElement.lang));
      preview(box);
      return kept.begun ?? Number(box.dataset.begun ?? 0);
    },
    // Whoever wrote has read the newer words of the clause, and goes on from them.
    begin(box, wording) {
      box.dataset.begun = wording;
      const kept = load(box.dataset.keep);
      if (kept) save(box.dataset.keep, { ...kept, begun: wording });
    },
    // The words and their id. Bytes, since they may be longer than a message: they travel as a stream.
    read(box) {
      const key = box.dataset.keep;
      const kept = load(key) ?? { id: box.dataset.id ?? newId(), at: new Date().toISOString() };
      const id = kept.text === undefined || kept.text === box.value ? kept.id : newId();
      box.dataset.id = id;
      save(key, { ...kept, id, text: box.value, sent: box.value });
      return new TextEncoder().encode(JSON.stringify({ id, text: box.value }));
    },
    // The act itself may have closed the form: what is recorded is no longer kept, whether its box still stands or not.
    // What was typed on while the answer was on its way is another act: it stays.
    recorded(box, key, time) {
      const kept = load(key);
      if (box && kept && kept.sent !== kept.text) return;
      drop(key);
      if (!box) return;
      delete box.dataset.id;
      box.value = box.defaultValue;
      say(box, 'recorded', time);
    },
    // Gives a form of many fields back what was kept of it, as if it were typed now.
    attachFields(form) {
      const kept = form && load(form.dataset.keepFields);
      const fields = form ? fieldsOf(form) : [];
      if (kept?.fields?.length !== fields.length) return;
      fields.forEach((field, at) => {
        if (field.value === kept.fields[at]) return;
        field.value = kept.fields[at];
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    recordedFields(form) { if (form) drop(form.dataset.keepFields); },
    discard(box) {
      drop(box.dataset.keep);
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
