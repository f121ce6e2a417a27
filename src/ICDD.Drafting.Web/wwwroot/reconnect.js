// The line to the server drops and comes back; the words in the boxes are no part of it. This only says how things
// stand and tries again, with growing pauses. It never takes the focus, and a page that must be renewed, because the
// server was restarted, is renewed when nobody is typing; local-drafts.js then offers the words back.
(() => {
  const bar = document.getElementById('components-reconnect-modal');
  const pauses = [0, 500, 1000, 2000, 4000, 8000, 15000];
  const answerWithin = 10000;
  const calm = 2500;
  const place = 'drafting-place';

  let typed = 0;
  let trying = false;
  let isSilent = false;
  document.addEventListener('input', () => { typed = Date.now(); }, true);
  document.addEventListener('keydown', () => { typed = Date.now(); }, true);

  const sleep = ms => new Promise(done => setTimeout(done, ms));
  const within = (ms, promise) =>
    Promise.race([promise, sleep(ms).then(() => { throw new Error('no answer in time'); })]);

  const show = what => {
    if (!bar) return;
    for (const line of bar.querySelectorAll('[data-say]')) line.hidden = line.dataset.say !== what;
    bar.hidden = what === null;
  };

  // Where the person was writing, so that the renewed page can put the pen back.
  const mark = () => {
    const box = document.activeElement;
    if (!(box instanceof HTMLTextAreaElement) || !box.id) return;
    const at = { page: location.pathname, id: box.id, start: box.selectionStart, end: box.selectionEnd };
    try { sessionStorage.setItem(place, JSON.stringify(at)); } catch { /* then without */ }
  };

  const renew = () => { mark(); location.reload(); };

  const isServed = async () => {
    try {
      // Also while nothing can be recorded pages are served; a proxy that answers in its place sends no JSON.
      const answer = await fetch('/health', { cache: 'no-store', signal: AbortSignal.timeout(answerWithin) });
      return answer.ok || answer.headers.get('content-type')?.startsWith('application/json') === true;
    } catch { return false; }
  };

  // The sign-in of this window has ended: no line will open again, the renewed page says so.
  const isSignedOut = async () => {
    try {
      const asked = { method: 'POST', cache: 'no-store', signal: AbortSignal.timeout(answerWithin) };
      return (await fetch('/_blazor/negotiate?negotiateVersion=1', asked)).status === 401;
    } catch { return false; }
  };

  // The server answers but no longer knows this window.
  const renewWhenCalm = async () => {
    show('back');
    while (Date.now() - typed < calm) await sleep(250);
    while (!await isServed()) await sleep(2000);
    renew();
  };

  const tryAgain = async () => {
    for (let round = 0; trying; round++) {
      await sleep(pauses[Math.min(round, pauses.length - 1)] * (1 + Math.random() / 4));
      if (!trying) return;
      try {
        if (await within(answerWithin, Blazor.reconnect())) return;
        trying = false;
        return renewWhenCalm();
      } catch {
        if (await isSignedOut()) {
          trying = false;
          return renewWhenCalm();
        }
      }
    }
  };

  // The renewed page puts the focus on its title a moment after it came alive; the pen goes back until it stays.
  const restorePlace = async () => {
    let at = null;
    try { at = JSON.parse(sessionStorage.getItem(place)); sessionStorage.removeItem(place); } catch { /* nothing marked */ }
    if (!at || at.page !== location.pathname) return;
    let touched = false;
    document.addEventListener('pointerdown', () => { touched = true; }, { once: true, capture: true });
    for (let turns = 0, stays = 0; turns < 100 && stays < 15 && !touched && !typed; turns++) {
      await sleep(100);
      const box = document.getElementById(at.id);
      if (box?.dataset.attached === undefined) continue;
      stays++;
      if (document.activeElement === box) continue;
      box.focus();
      box.setSelectionRange(at.start, at.end);
    }
  };

  // A line that is dead says nothing; the server says something every second. After a short silence it is asked on
  // another way, and when that is silent too the line is down, long before it closes. Only time in which this page was
  // awake counts.
  const step = 150;
  const silence = 1150;
  const probe = 500;
  let open = 0;
  let hadLine = false;
  let silent = 0;
  let asking = false;
  const hear = () => {
    silent = 0;
    if (!navigator.onLine) return;
    const wasSilent = isSilent;
    isSilent = false;
    if (trying || (!wasSilent && window.outbox?.isUp() !== false)) return;
    show(null);
    window.outbox?.up();
  };
  const fall = () => {
    if (isSilent || trying) return;
    isSilent = true;
    window.outbox?.down();
    show('lost');
  };
  const Plain = window.WebSocket;
  window.WebSocket = class extends Plain {
    constructor(...given) {
      super(...given);
      this.addEventListener('open', () => { open++; silent = 0; hadLine = true; });
      this.addEventListener('message', hear);
      this.addEventListener('close', () => { open--; });
    }
  };
  const answers = async () => {
    try {
      await fetch('/health', { cache: 'no-store', signal: AbortSignal.timeout(probe) });
      return true;
    } catch { return false; }
  };
  // A window that nobody looks at rests, on pages that may: its circuit is given back. When somebody looks again it
  // starts anew where it stood, with what stood open and what is begun. What is pressed before it is back is held.
  const restsAfter = Number(document.documentElement.dataset.restsAfter) * 1000;
  let resting = false;
  let paused = null;
  let napping = 0;
  const rest = () => {
    if (!document.hidden || resting || !document.querySelector('[data-may-rest]')) return;
    if (trying || isSilent || !window.outbox?.isIdle()) {
      napping = setTimeout(rest, restsAfter);
      return;
    }
    resting = true;
    mark();
    window.begun.keepPlace();
    window.outbox.rest();
    paused = Blazor.pauseCircuit().catch(() => false);
  };
  const wake = async () => {
    const slow = setTimeout(() => show('lost'), calm);
    let back = false;
    try {
      back = await within(answerWithin, paused.then(is => is && Blazor.resumeCircuit()));
    } catch { /* renewed below */ }
    clearTimeout(slow);
    resting = false;
    if (!back) return renewWhenCalm();
    show(null);
    restorePlace();
  };
  document.addEventListener('visibilitychange', () => {
    clearTimeout(napping);
    if (document.hidden) napping = setTimeout(rest, restsAfter);
    else if (resting) wake();
  });

  setInterval(async () => {
    if (open < 1 || document.hidden || isSilent || asking) return;
    silent += step;
    if (silent < silence) return;
    asking = true;
    if (await answers()) silent = 0; else if (silent >= silence) fall();
    asking = false;
  }, step);
  addEventListener('offline', fall);
  addEventListener('online', () => { silent = 0; });

  bar?.querySelector('button')?.addEventListener('click', renew);
  Blazor.start({
    circuit: {
      // There are none: so the list of them is not asked for, which the server gives to nobody without an origin.
      initializers: { beforeStart: [], afterStarted: [] },
      reconnectionHandler: {
        onConnectionDown() {
          if (trying || resting) return;
          trying = true;
          window.outbox?.down();
          show('lost');
          tryAgain();
        },
        onConnectionUp() {
          [trying, isSilent] = [false, false];
          show(null);
          window.outbox?.up();
        },
      },
    },
  });
  restorePlace();

  // A page that came while its person signed out in another window never gets a line: it is asked for anew.
  const lookIn = [1000, 3000, 10000];
  const hasLine = async () => {
    for (const pause of lookIn) {
      await sleep(pause);
      if (hadLine || document.documentElement.dataset.interactive === undefined) return;
      if (await isSignedOut()) return renew();
    }
  };
  hasLine();
})();
