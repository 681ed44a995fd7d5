// After a swap the reader is where they were: same element in focus, same line under the eye.
let before = null;

function hint(element) {
  if (!element || element === document.body) return null;
  if (element.id) return `#${CSS.escape(element.id)}`;
  const holder = element.closest('[id]');
  const name = element.getAttribute('name');
  const key = name ? `${element.localName}[name="${CSS.escape(name)}"]` : element.localName;
  return holder ? `#${CSS.escape(holder.id)} ${key}` : null;
}

// The parts of the page in sight, the one that is worked in first: what changes above them may not push them away. That is the one with the
// focus, else the one with what was chosen, else the one that was worked in last: who undoes something looks there.
const parts = 'main section[id], main article[id]';
let worked = '';
function inSight(active) {
  const seen = [...document.querySelectorAll(parts)].filter(part => {
    const box = part.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  });
  const own = active?.closest(parts) ?? document.querySelector('.lb-pick:checked, .lb-pick :checked')?.closest(parts) ?? document.getElementById(worked);
  worked = own?.id ?? '';
  return (seen.includes(own) ? [own, ...seen] : seen).map(part => ({ id: part.id, top: part.getBoundingClientRect().top }));
}

document.addEventListener('htmx:before:swap', () => {
  const active = document.activeElement;
  before = { selector: hint(active), holder: active?.closest('[id]')?.id, x: scrollX, y: scrollY, parts: inSight(active) };
});
document.addEventListener('htmx:after:swap', () => {
  if (!before) return;
  const lost = !document.activeElement || document.activeElement === document.body;
  if (lost) {
    // The element is gone when a remark moved away: stay in its section, or go to the message that tells of it.
    // What lies in a closed drawer cannot take the focus: then the next one does.
    const candidates = [before.selector && document.querySelector(before.selector), before.holder && document.getElementById(before.holder),
      document.querySelector('[data-told]'), document.querySelector('main')];
    for (const next of candidates) {
      if (!next) continue;
      if (next.tabIndex < 0 && !next.hasAttribute('tabindex')) next.setAttribute('tabindex', '-1');
      next.focus({ preventScroll: true });
      if (document.activeElement === next) break;
    }
  }
  scrollTo(before.x, before.y);
  const part = before.parts.find(({ id }) => document.getElementById(id));
  if (part) scrollBy(0, document.getElementById(part.id).getBoundingClientRect().top - part.top);
  before = null;
});
