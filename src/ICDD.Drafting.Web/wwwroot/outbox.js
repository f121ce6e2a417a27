// No press leaves the page, and none is lost. While the line is down, or before the page is alive, a press is held; it is
// said so; and it goes out once when the line is back, on this page or on the one that took its place after a restart.
// An act that was sent and not answered before the line broke is sent again under the same id: it is recorded once.
(() => {
  const name = 'outbox';
  const answersName = 'outbox-answers';
  const settle = 300;
  const answerWithin = 6000;
  const tries = 5;
  const bar = document.getElementById('outbox');
  const sleep = ms => new Promise(done => setTimeout(done, ms));
  const here = () => location.pathname;
  // In which seat the page is drawn: what was pressed in one seat is not sent in another.
  const seat = () => document.querySelector('[data-seat]')?.dataset.seat;

  // 'starting' until the page is alive, then 'up' or 'down'.
  let line = document.documentElement.dataset.interactive === undefined ? 'none' : 'starting';
  let page = null;
  let passing = false;
  let flushing = false;
  let again = false;
  let sent = 0;
  let restored = null;
  const waiting = [];
  const touched = new Map();

  const presses = () => localDrafts.load(name)?.presses ?? [];
  const store = all => {
    if (all.length) localDrafts.save(name, { presses: all }); else localDrafts.drop(name);
    show();
  };
  // What came of presses that were held, kept until it is read.
  const answers = () => localDrafts.load(answersName)?.answers ?? [];
  const same = (a, b) => a.kind === b.kind && a.key === b.key && a.nth === b.nth;
  const remove = press => store(presses().filter(each => !same(each, press)));

  const show = () => {
    if (!bar) return;
    const all = presses();
    const lost = all.find(press => press.lost);
    const elsewhere = all.find(press => press.page !== here());
    const held = waiting.length > 0 || all.some(press => line !== 'up' || press.late);
    const said = answers();
    const what = lost ? 'lost' : held ? 'held' : elsewhere ? 'elsewhere' : sent > 0 || said.length > 0 ? 'sent' : null;
    bar.querySelector('ul').replaceChildren(...said.map(({ where, what: act, text }) => Object.assign(
      document.createElement('li'), { textContent: [where, act, text].filter(Boolean).join(' · ') })));
    bar.hidden = what === null;
    if (what === null) return;
    bar.querySelector('p').textContent = bar.dataset[what];
    const link = bar.querySelector('a');
    link.hidden = what !== 'elsewhere';
    if (what === 'elsewhere') link.href = elsewhere.page;
    bar.querySelector('button').hidden = what !== 'lost' && what !== 'sent' && said.length === 0;
  };
  bar?.querySelector('button').addEventListener('click', () => {
    sent = 0;
    localDrafts.drop(answersName);
    store(presses().filter(press => !press.lost));
  });

  const boxesOf = form => [...form.querySelectorAll('[data-keep]')];
  const sayHeld = (form, state) => { if (form) boxesOf(form).slice(0, 1).forEach(box => localDrafts.say(box, state)); };
  const buttonsOf = form => [...form.querySelectorAll('button')].filter(each => each.type === 'submit' || each.hasAttribute('data-press'));
  const formKey = form => boxesOf(form)[0]?.dataset.keep ?? form.dataset.keepFields;

  const describe = (form, button) => {
    const about = {
      page: here(), seat: seat(), at: new Date().toISOString(), opened: toggles.around(button ?? form),
      what: button?.textContent.trim(), where: window.begun.about(button ?? form).where,
    };
    if (button?.dataset.act) {
      const beside = { url: location.pathname + location.search, ids: window.begun.within(button.closest('details, section, article, aside, main')) };
      return { ...about, kind: 'act', key: button.dataset.act, id: button.dataset.actId, nth: 0, acked: true, beside };
    }
    if (!form || form.querySelector('[type=password]')) return null;
    const nth = buttonsOf(form).indexOf(button);
    if (nth < 0) return null;
    const key = formKey(form);
    const boxes = boxesOf(form).map(box => box.dataset.keep);
    return key !== undefined && !form.dataset.keepFields
      ? { ...about, kind: 'form', key, boxes, nth, acked: form.hasAttribute('data-press') }
      : {
          ...about, kind: 'fields', key: key ?? String([...document.querySelectorAll('main form')].indexOf(form)), nth,
          id: form.dataset.actId, fields: localDrafts.values(form), acked: form.hasAttribute('data-press'),
        };
  };

  const locate = press => {
    if (press.kind === 'act') return { button: document.querySelector(`[data-act="${CSS.escape(press.key)}"]`) };
    const form = press.kind === 'form' ? document.querySelector(`[data-keep="${CSS.escape(press.key)}"]`)?.closest('form')
      : document.querySelector(`form[data-keep-fields="${CSS.escape(press.key)}"]`) ?? document.querySelectorAll('main form')[Number(press.key)];
    return { form, button: form && buttonsOf(form)[press.nth] };
  };
  const isReady = ({ form, button }) => !!button && (!form || boxesOf(form).every(box => box.dataset.attached !== undefined));

  // The page was drawn anew: what was open around the control is opened again.
  const find = async press => {
    for (let turn = 0, opening = 0; turn < 60 && line === 'up'; turn++) {
      const found = locate(press);
      if (isReady(found)) return found;
      if (!found.button && turn % 5 === 4 && opening < press.opened.length) {
        pass(() => { if (toggles.reopen(press.opened[opening]) || turn > 30) opening++; });
      }
      await sleep(100);
    }
    return null;
  };

  // Asks the server over this line. A question that the line takes with it is never answered, so it ends with the line,
  // or when an answer is overdue.
  let lineBroke = new AbortController();
  const ask = (what, ...given) => {
    const over = AbortSignal.any([lineBroke.signal, AbortSignal.timeout(answerWithin)]);
    return Promise.race([
      page.invokeMethodAsync(what, ...given),
      new Promise((_, fail) => over.addEventListener('abort', () => fail(over.reason))),
    ]);
  };

  const pass = act => { passing = true; try { act(); } finally { passing = false; } };
  const go = ({ form, button }) => pass(() => form && button?.type === 'submit' ? form.requestSubmit(button)
    : form && !button ? form.requestSubmit() : button.click());

  const isWaiting = press => presses().some(each => same(each, press));
  const send = async press => {
    if (press.page !== here() || press.lost) return;
    const found = press.seat === undefined || press.seat === seat() ? await find(press) : null;
    if (line !== 'up') return;
    if (!found) return store(presses().map(each => same(each, press) ? { ...each, lost: true } : each));
    if (press.kind === 'fields') await localDrafts.fill(found.form, press.fields);
    for (let round = 0; round < tries && line === 'up' && isWaiting(press); round++) {
      if (press.kind !== 'form' && press.id) await ask('Hold', press.key, press.id);
      // Answered meanwhile, or another act stands at its place now: that one was not pressed.
      const target = locate(press);
      if (!isWaiting(press)) return;
      if (target.button) go(target);
      sent++;
      if (!press.acked) return remove(press);
      store(presses().map(each => same(each, press) ? { ...each, held: true } : each));
      for (let waited = 0; waited < answerWithin && line === 'up' && isWaiting(press); waited += 100) await sleep(100);
    }
  };

  const flush = async () => {
    if (line !== 'up' || !page) return;
    if (flushing) { again = true; return; }
    flushing = true;
    try {
      await restored;
      for (const field of touched.keys())
        if (field.isConnected) pass(() => field.dispatchEvent(new Event('change', { bubbles: true })));
      touched.clear();
      // What was answered while nobody could hear it need not be asked again.
      for (const { id, recorded, text } of await ask('Answers'))
        for (const press of presses().filter(each => each.id === id)) window.outbox.answered(press.key, recorded, text);
      await sleep(settle);
      for (const each of waiting.splice(0))
        if (each.native) native(each.form, each.button);
        else if ((each.form ?? each.button).isConnected) { go(each); sent++; }
      for (const press of presses().filter(each => !isOnItsWay(each))) await send(press);
    } catch {
      // What is left waits for the line, or for a moment where the line is there.
      again ||= line === 'up' && presses().some(press => press.page === here() && !press.lost && !isOnItsWay(press));
    } finally {
      flushing = false;
      show();
      // The line broke and came back while this was on its way.
      if (again) { again = false; setTimeout(flush, settle); }
    }
  };

  const stop = event => { event.preventDefault(); event.stopImmediatePropagation(); };

  const hold = (form, button, event) => {
    stop(event);
    const press = describe(form, button);
    if (press) store([...presses().filter(each => !same(each, press)), { ...press, held: true }]);
    else if (!waiting.some(each => each.form === form && each.button === button)) waiting.push({ form, button });
    sayHeld(form, 'held');
    show();
  };

  // Pressed on the line that is up, and not overdue: its answer is awaited, and it is not pressed a second time.
  let lineNumber = 0;
  const load = Math.random();
  const isOnItsWay = press => press.line === `${load}-${lineNumber}` && !press.late;

  // Sent over a line that may be dead already: until it is answered, it is not known to have arrived.
  const note = (form, button) => {
    const pressed = describe(form, button);
    if (!pressed?.acked) return;
    const press = { ...pressed, line: `${load}-${lineNumber}` };
    store([...presses().filter(each => !same(each, press)), press]);
    setTimeout(() => {
      if (!isWaiting(press)) return;
      store(presses().map(each => same(each, press) ? { ...each, late: true, held: true } : each));
      sayHeld(form, 'held');
    }, answerWithin);
  };

  const isServed = async () => {
    try { return (await fetch('/health', { cache: 'no-store', signal: AbortSignal.timeout(5000) })).status < 500; } catch { return false; }
  };
  const isNative = form => form.hasAttribute('method') || form.hasAttribute('action');
  let leaving = null;
  const native = (form, button) => { if (form.isConnected) { leaving = form; form.requestSubmit(button); } };

  const take = (form, button, event) => {
    if (line === 'up') note(form, button);
    else hold(form, button, event);
  };

  addEventListener('submit', event => {
    const [form, button] = [event.target, event.submitter];
    if (line === 'none' || event.defaultPrevented || form.method === 'dialog') return;
    if (isNative(form)) {
      if (line !== 'down' || leaving === form) return;
      stop(event);
      isServed().then(served => {
        if (served) return native(form, button);
        waiting.push({ native: true, form, button });
        show();
      });
      return;
    }
    event.preventDefault();
    if (!passing) take(form, button ?? buttonsOf(form)[0], event);
  }, true);

  addEventListener('click', event => {
    if (line === 'none' || passing || event.button !== 0) return;
    const button = event.target.closest?.('button');
    if (button) {
      if (button.type === 'submit' || button.disabled || button.dataset.local !== undefined || button.closest('.reconnect, dialog, [data-print]')) return;
      const form = button.hasAttribute('data-press') ? button.form : null;
      if (form || button.dataset.act) take(form, button, event);
      else if (line === 'down') hold(null, button, event);
      return;
    }
    const link = event.target.closest?.('a[href]');
    if (line !== 'down' || !link || link.target || link.download || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = new URL(link.href, location.href);
    if (to.origin !== location.origin || (to.pathname === location.pathname && to.hash)) return;
    stop(event);
    isServed().then(served => { if (served) location.assign(to); });
  }, true);

  // Choices and ticks that nobody heard of are said again before what was pressed.
  addEventListener('change', event => {
    if (!passing && !window.begun.isRestoring() && line !== 'none' && event.target.matches('input:not([type=file]), select, textarea:not([data-keep])')) touched.set(event.target, Date.now());
    for (const [field, at] of touched) if (line === 'up' && Date.now() - at > 60000) touched.delete(field);
  }, true);

  window.outbox = {
    // The page is alive: a circuit listens, and takes the ids of what was held.
    attach(alive) {
      [page, line] = [alive, 'up'];
      show();
      restored = window.begun.restore();
      flush();
    },
    isUp: () => line === 'up',
    // Nothing of this page waits for its answer.
    isIdle: () => line === 'up' && waiting.length === 0
      && presses().every(press => press.lost || press.page !== here()),
    down() {
      if (line === 'none') return;
      line = 'down';
      lineNumber++;
      lineBroke.abort();
      lineBroke = new AbortController();
      for (const press of presses()) if (press.kind === 'form') sayHeld(locate(press).form, 'held');
      show();
    },
    // The circuit is given back: nothing is said, and what is pressed waits for the next one.
    rest() {
      page = null;
      line = 'down';
      lineNumber++;
    },
    up() {
      if (!page) return;
      line = 'up';
      flush();
    },
    // The act was recorded or refused. What was held and went out by itself says what came of it until that is read.
    answered(key, recorded, text) {
      const press = presses().find(each => each.key === key || each.boxes?.includes(key));
      if (recorded === false) localDrafts.refused(key);
      if (recorded && press?.beside) window.begun.sent(press.beside.url, press.beside.ids);
      if (text && press?.held) localDrafts.save(answersName, { answers: [...answers(), { where: press.where, what: press.what, text }] });
      if (press) remove(press);
    },
    // Words that were changed after the press are not what was pressed: the press is taken back. Answers whether one was.
    changed(key) {
      const press = presses().find(each => each.kind === 'form' && each.boxes.includes(key));
      if (press) remove(press);
      return !!press && (line !== 'up' || !!press.late);
    },
  };
  show();
})();
