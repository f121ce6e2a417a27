// After an @ in a remark the delegations whose code or name begins so are offered: arrows choose, Enter or the tabulator
// takes, Escape closes, and a pointer takes too. What is taken is written as its code, as if it had been typed.
(() => {
  const most = 8;
  const call = /(?:^|[^\p{L}\p{N}@])@([\p{L}\p{N}][\p{L}\p{N} '’.-]{0,40})?$/u;
  let open = null;

  const namesOf = box => box.dataset.mentions.split('|').map(each => each.split('='))
    .map(([code, name]) => ({ code, name }));
  const begins = (text, query) => text.toLocaleLowerCase().startsWith(query);
  const fits = ({ code, name }, query) => begins(code, query) || begins(name, query)
    || (query && name.split(' ').some(word => begins(word, query)));

  const close = () => {
    if (!open) return;
    open.list.hidden = true;
    open.list.replaceChildren();
    open.box.removeAttribute('aria-activedescendant');
    open = null;
  };

  const choose = at => {
    open.at = (at + open.found.length) % open.found.length;
    [...open.list.children].forEach((option, each) => option.setAttribute('aria-selected', each === open.at));
    open.box.setAttribute('aria-activedescendant', open.list.children[open.at].id);
    open.list.children[open.at].scrollIntoView({ block: 'nearest' });
  };

  const take = at => {
    const { box, from, found } = open;
    close();
    box.setRangeText(`@${found[at].code} `, from, box.selectionStart, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const offer = box => {
    const before = box.value.slice(0, box.selectionStart).match(call);
    const query = before?.[1]?.toLocaleLowerCase() ?? '';
    const found = before ? namesOf(box).filter(each => fits(each, query)).slice(0, most) : [];
    close();
    if (!found.length) return;
    const list = document.getElementById(`${box.id}-mentions`);
    open = { box, list, found, from: box.selectionStart - query.length - 1, at: 0 };
    list.replaceChildren(...found.map(({ code, name }, at) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${at}`;
      option.setAttribute('role', 'option');
      option.textContent = `${code} · ${name}`;
      return option;
    }));
    list.hidden = false;
    choose(0);
  };

  document.addEventListener('input', event => {
    if (event.target.matches?.('textarea[data-mentions]')) offer(event.target);
  });
  document.addEventListener('keydown', event => {
    if (!open || event.target !== open.box || event.isComposing) return;
    if (event.key === 'ArrowDown') choose(open.at + 1);
    else if (event.key === 'ArrowUp') choose(open.at - 1);
    else if (event.key === 'Enter' || event.key === 'Tab') take(open.at);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
  document.addEventListener('pointerdown', event => {
    const option = open && event.target.closest?.('.mentions [role=option]');
    if (!option) return;
    event.preventDefault();
    take([...open.list.children].indexOf(option));
  }, true);
  document.addEventListener('focusout', event => { if (event.target === open?.box) close(); });
})();
