// Times where the reader is, how long deadlines still run, and that they have passed. The server's clock decides: the
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

  // How far the venue is from UTC at an instant, in minutes; not a number where its zone is unknown here.
  const venues = new Map();
  const zoneOf = name => {
    try { return new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' }); } catch { return null; }
  };
  const minutes = (venue, at) => {
    if (!venues.has(venue)) venues.set(venue, zoneOf(venue));
    const name = venues.get(venue)?.formatToParts(at).find(part => part.type === 'timeZoneName')?.value;
    const [, sign, hours, rest] = name?.match(/([+-])(\d+):(\d+)/) ?? [0, '+', name ? 0 : NaN, 0];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest));
  };

  // An instant where the reader is. Nothing where the clocks agree; the day only where it is another one than at the
  // venue.
  const own = (instant, { venue, ownWords }) => {
    const at = new Date(instant);
    if (Number.isNaN(at.getTime())) return '';
    const ahead = minutes(venue, at);
    if (Number.isNaN(ahead) || ahead === -at.getTimezoneOffset()) return '';
    const there = new Date(at.getTime() + ahead * 60000);
    const same = there.getUTCDate() === at.getDate() && there.getUTCMonth() === at.getMonth();
    return ownWords
      .replace('{0}', same ? hour.format(at) : `${day.format(at)}, ${hour.format(at)}`)
      .replace('{1}', zone.split('/').pop().replaceAll('_', ' '));
  };

  // Every time that is printed as at the venue; what is written behind it is the style sheet's, so that a page that is
  // drawn anew has nothing to take away. A deadline says it in words of its own.
  const beside = () => {
    const venue = document.querySelector('[data-venue]:not([data-own-time])');
    if (!venue) return;
    for (const it of document.querySelectorAll('time[datetime]')) {
      if (it.dataset.ownAt === it.dateTime) continue;
      it.dataset.ownAt = it.dateTime;
      it.dataset.own = it.nextElementSibling?.matches('.own-time, .passed') ? '' : own(it.dateTime, venue.dataset);
    }
  };

  // The clock of the venue, as the wall of a hall shows it.
  const clock = it => {
    const at = Date.now() + ahead(it);
    const by = minutes(it.dataset.clock, at);
    const [hours, rest] = new Date(at + by * 60000).toISOString().slice(11, 16).split(':');
    return hours + (it.textContent.match(/\D/)?.[0] ?? ':') + rest;
  };

  const write = (it, text) => { if (it.textContent !== text) it.textContent = text; };

  const tick = () => {
    beside();
    for (const it of document.querySelectorAll('[data-own-time]')) write(it, own(it.dataset.ownTime, it.dataset));
    for (const it of document.querySelectorAll('[data-until]')) write(it, left(it));
    for (const it of document.querySelectorAll('[data-clock]'))
      if (!Number.isNaN(minutes(it.dataset.clock, Date.now()))) write(it, clock(it));
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
