// After a swap the reader is where they were: same element in focus, same line under the eye.
let before = null;

function hint(element) {
  if (!element || element === document.body) return null;
  if (element.id) return `#${CSS.escape(element.id)}`;
  const holder = element.closest('[id]');
  const name = element.getAttribute('name');
  const key = name ? `${element.localName}[name="${CSS.escape(name)}"]` : element.localName;
  const selector = holder && `#${CSS.escape(holder.id)} ${key}`;
  return selector && document.querySelector(selector) === element ? selector : null; // a hint that finds another one is no hint
}

// The parts of the page in sight, the one that is worked in first: what changes above them may not push them away. That is the one with the
// focus, else the one with what was chosen, else the one that was worked in last: who undoes something looks there.
const parts = 'main section[id], main article[id]';
const edge = 100; // px: less of a part than this is out of sight
let worked = '';
function inSight(active, source) {
  const seen = [...document.querySelectorAll(parts)].filter(part => {
    const box = part.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  });
  const own = active?.closest(parts) ?? source?.closest(parts) ?? document.querySelector('.lb-pick:checked, .lb-pick :checked')?.closest(parts) ?? document.getElementById(worked);
  worked = own?.id ?? '';
  return (seen.includes(own) ? [own, ...seen] : seen).map(part => ({ id: part.id, mine: part === own, top: part.getBoundingClientRect().top }));
}

// What was pressed may say what has the focus after it, with data-focus: a selector.
document.addEventListener('htmx:before:swap', event => {
  const active = document.activeElement;
  const source = event.target.closest?.('[hx-get], form');
  const goal = source === active || active === document.body ? source?.dataset.focus : null;
  before = { goal, selector: hint(active), holder: active?.closest('[id]')?.id, own: active?.closest(parts)?.id, x: scrollX, y: scrollY, parts: inSight(active, source) };
});
document.addEventListener('htmx:after:swap', () => {
  if (!before) return;
  const lost = !document.activeElement || document.activeElement === document.body;
  if (lost || before.goal) {
    // The element is gone when a remark moved away: stay in its section, or go to the message that tells of it.
    // What lies in a closed drawer cannot take the focus: then the next one does.
    const candidates = [before.goal && document.querySelector(before.goal), before.selector && document.querySelector(before.selector),
      ...[before.holder, before.own].map(id => id && document.getElementById(id)), document.querySelector('[data-told]'),
      ...before.parts.map(({ id }) => document.getElementById(id)), document.querySelector('main')];
    for (const next of candidates) {
      if (!next) continue;
      if (next.tabIndex < 0 && !next.hasAttribute('tabindex')) next.setAttribute('tabindex', '-1');
      next.focus({ preventScroll: true });
      if (document.activeElement === next) break;
    }
  }
  scrollTo(before.x, before.y);
  const part = before.parts.find(({ id }) => document.getElementById(id));
  if (part) {
    const now = document.getElementById(part.id);
    scrollBy(0, now.getBoundingClientRect().top - part.top);
    // A long list that was closed leaves nothing under the eye but what came after it.
    const box = now.getBoundingClientRect();
    if (part.mine && (box.bottom < edge || box.top > innerHeight - edge)) now.scrollIntoView({ block: 'start' });
  }
  before = null;
});
