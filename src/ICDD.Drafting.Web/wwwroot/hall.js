// The screen of the hall: asks every second whether its picture is another one now, and only then fetches it. While no
// answer comes the picture stays; after a while a quiet line says so. A link that was ended shows that, and asks on:
// the address may be given again.
(() => {
  const pause = 1000;
  const patience = 10000;
  let heard = Date.now();

  const screen = () => document.querySelector('[data-hall]');

  const renew = async address => {
    const answer = await fetch(address, { cache: 'no-store' });
    if (!answer.ok && answer.status !== 404) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.querySelector('main').replaceChildren(...page.querySelector('main').childNodes);
    document.dispatchEvent(new Event('renewed'));
  };

  const look = async () => {
    const shown = screen();
    if (!shown) return;
    try {
      const answer = await fetch(`${shown.dataset.hall}/stamp`, { cache: 'no-store' });
      if (answer.status === 410) await renew(shown.dataset.hall);
      else if (!answer.ok) throw new Error(answer.status);
      else if (await answer.text() !== shown.dataset.stamp) await renew(shown.dataset.hall);
      heard = Date.now();
    } catch { /* The picture stays as it is. */ }
    const away = document.querySelector('.hall-away');
    if (away) away.hidden = Date.now() - heard < patience;
  };

  const again = async () => {
    await look();
    setTimeout(again, pause);
  };
  again();
})();
