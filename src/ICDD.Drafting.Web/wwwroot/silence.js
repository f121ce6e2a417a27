// Deadlines in the reader's own zone, and how long they still run. The server's clock decides: the difference between the
// two clocks is taken when a deadline is drawn, and nothing is asked of the server while it runs.
(() => {
  const clocks = new WeakMap();
  const own = new Intl.DateTimeFormat(document.documentElement.lang || undefined, { dateStyle: 'medium', timeStyle: 'long' });
  const two = number => String(number).padStart(2, '0');

  const ahead = it => {
    const drawn = it.dataset.drawn;
    const known = clocks.get(it);
    if (known?.drawn === drawn) return known.by;
    const by = Date.parse(drawn) - Date.now();
    clocks.set(it, { drawn, by });
    return by;
  };

  const left = it => {
    const seconds = Math.max(0, Math.floor((Date.parse(it.dataset.until) - Date.now() - ahead(it)) / 1000));
    return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  };

  const write = (it, text) => { if (it.textContent !== text) it.textContent = text; };

  setInterval(() => {
    for (const it of document.querySelectorAll('[data-own-time]'))
      if (!Number.isNaN(Date.parse(it.dataset.ownTime))) write(it, own.format(new Date(it.dataset.ownTime)));
    for (const it of document.querySelectorAll('[data-until]')) write(it, left(it));
  }, 1000);
})();
