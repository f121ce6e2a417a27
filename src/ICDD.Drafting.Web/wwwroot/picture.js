// Arrow keys lead from node to node of a picture, and the node with the focus stays in view. Nothing is asked of the server.
const ways = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const sizes = { '+': '.zoom-in', '=': '.zoom-in', '-': '.zoom-out', 0: '.zoom-fit' };
const nodeOf = event => event.target.closest?.('.picture .node');
// Of a node that is higher than what can be seen at once, its name.
const shownOf = node => node && node.getBoundingClientRect().height > node.closest('.stage').clientHeight
  ? node.querySelector('text') ?? node : node;

document.addEventListener('keydown', event => {
  const node = nodeOf(event);
  if (!node || event.ctrlKey || event.altKey || event.metaKey) return;
  if (sizes[event.key]) node.closest('.picture').querySelector(sizes[event.key]).click();
  const way = ways[event.key];
  if (!way) return;
  event.preventDefault();
  const key = node.getAttribute(`data-${way}`);
  const next = key && node.closest('svg').querySelector(`.node[data-key="${CSS.escape(key)}"]`);
  next?.focus({ preventScroll: true });
  shownOf(next)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
});

// One stop of the tab key, and the lines of the node that has it stand out.
document.addEventListener('focusin', event => {
  const node = nodeOf(event);
  if (!node) return;
  const drawing = node.closest('svg');
  for (const other of drawing.querySelectorAll('.node[tabindex="0"]')) other.setAttribute('tabindex', '-1');
  node.setAttribute('tabindex', '0');
  const key = node.getAttribute('data-key');
  for (const line of drawing.querySelectorAll('.line'))
    line.classList.toggle('near', line.getAttribute('data-from') === key || line.getAttribute('data-to') === key);
});
