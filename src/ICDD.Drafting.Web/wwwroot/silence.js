// Deadlines where the reader is, how long they still run, and that they have passed. The server's clock decides: the
// difference between the two clocks is taken when a deadline is drawn, and nothing is asked of the server while it runs.
(() => {
  const clocks = new WeakMap();
  const lang = document.documentElement.lang || undefined;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';
  const date = { day: 'numeric', month: 'long', year: 'numeric' };
  const day = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, date);
  const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const two = number => String(number).padStart(2, '0');

  const ahead = it => {
    const drawn = it.dataset.drawn;
    const known = clocks.get(it);
    if (known?.drawn === drawn) return known.by;
    const by = Date.parse(drawn) - Date.now();
    clocks.set(it, { drawn, by });
    return by;
  };

  const rest = (it, until) => Date.parse(until) - Date.now() - ahead(it);

  const left = it => {
    const seconds = Math.max(0, Math.floor(rest(it, it.dataset.until) / 1000));
    return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  };

  // Nothing where the clocks agree; the day only where it is another one than at the venue.
  const own = it => {
    const at = new Date(it.dataset.ownTime);
    if (Number.isNaN(at.getTime())) return '';
    const venue = Number(it.dataset.venueMinutes);
    if (venue === -at.getTimezoneOffset()) return '';
    const there = new Date(at.getTime() + venue * 60000);
    const same = there.getUTCDate() === at.getDate() && there.getUTCMonth() === at.getMonth();
    return it.dataset.ownWords
      .replace('{0}', same ? hour.format(at) : `${day.format(at)}, ${hour.format(at)}`)
      .replace('{1}', zone.split('/').pop().replaceAll('_', ' '));
  };

  const write = (it, text) => { if (it.textContent !== text) it.textContent = text; };

  const tick = () => {
    for (const it of document.querySelectorAll('[data-own-time]')) write(it, own(it));
    for (const it of document.querySelectorAll('[data-until]')) write(it, left(it));
    for (const it of document.querySelectorAll('[data-passes]')) {
      const passed = rest(it, it.dataset.passes) <= 0;
      write(it, passed ? it.dataset.then : '');
      it.previousElementSibling.hidden = passed;
    }
  };
  tick();
  document.addEventListener('renewed', tick);
  setInterval(tick, 1000);
})();
