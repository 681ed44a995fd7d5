// Going through remarks by keyboard, and the count of what was chosen. The page of themes works without it.
const boxes = () => [...document.querySelectorAll('#themas .lb-pick input')];
const chosen = () => boxes().filter(box => box.checked);
const store = 'lb-sneltoetsen';

function tell() {
  const count = chosen().length;
  for (const line of document.querySelectorAll('[data-count-chosen]')) line.textContent = count ? line.dataset.countChosen.replace('{0}', count) : '';
  for (const line of document.querySelectorAll('[data-count-none]')) line.hidden = count > 0;
}

// A single letter can be in the way of who speaks to the computer: the keys can be turned off, and that is remembered.
const wanted = () => { try { return localStorage.getItem(store) !== 'uit'; } catch { return true; } };
function dress() {
  for (const help of document.querySelectorAll('[data-keys]')) help.hidden = false;
  for (const box of document.querySelectorAll('[data-keys-on]')) box.checked = wanted();
  tell();
}

function step(by) {
  const all = boxes();
  const at = all.indexOf(document.activeElement);
  const next = all[at < 0 ? all.findIndex(box => box.getBoundingClientRect().top > 0) : at + by];
  next?.focus();
  const item = next?.closest('li');
  if (!item) return;
  item.scrollIntoView({ block: 'nearest' });
  // The line that tells what was done can be taller than the margin of a remark: on a phone, with a long name.
  const [line, box] = [document.querySelector('.lb-told')?.getBoundingClientRect(), item.getBoundingClientRect()];
  if (line && box.top < line.bottom && box.bottom > line.top) scrollBy(0, box.top - line.bottom);
}

// Who goes back faster than the answers come, goes back as many steps.
let back = 0;
const undo = () => document.querySelector('[data-undo]');
const press = button => button?.click();
const acts = {
  j: () => step(1),
  k: () => step(-1),
  x: () => { const box = document.activeElement; if (box.matches?.('.lb-pick input')) box.click(); },
  m: () => document.getElementById('naar')?.focus(),
  u: () => {
    back++;
    if (back === 1) undo() ? press(undo()) : (back = 0);
  },
  c: () => {
    // What this key ticked itself was not chosen by hand: it goes to the remark that has the focus now.
    const box = document.activeElement;
    for (const other of chosen()) if (other.dataset.byKey) other.checked = false;
    if (!chosen().length && box.matches?.('.lb-pick input')) {
      box.click();
      box.dataset.byKey = 'c';
    }
    if (chosen().length) press(document.querySelector('#keuze button[value=klopt]'));
  },
  '?': () => {
    const help = document.querySelector('[data-keys]');
    if (!help) return;
    help.closest('details').open = true;
    help.tabIndex = -1;
    help.focus();
  },
};

if (document.getElementById('themas')) {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !wanted()) return;
    const box = event.target.matches('.lb-pick input');
    if (!box && event.target.closest('input, textarea, select')) return;
    const key = box && event.key === 'ArrowDown' ? 'j' : box && event.key === 'ArrowUp' ? 'k' : event.key;
    if (!Object.hasOwn(acts, key)) return;
    event.preventDefault();
    acts[key]();
  });
  document.addEventListener('change', event => {
    if (event.target.matches?.('.lb-pick input')) delete event.target.dataset.byKey;
    if (event.target.matches?.('[data-keys-on]')) {
      try { localStorage.setItem(store, event.target.checked ? 'aan' : 'uit'); } catch { /* not kept, then */ }
    }
    tell();
  });

  // After a move the remark that came next has the focus: the work goes on where it was.
  let next = null;
  document.addEventListener('htmx:before:request', event => {
    const form = event.target;
    if (form.id !== 'keuze') return;
    const all = boxes();
    const last = all.findLastIndex(box => box.checked);
    const after = all.slice(last + 1).find(box => !box.checked) ?? all.slice(0, Math.max(last, 0)).findLast(box => !box.checked);
    next = after ? { id: after.closest('li').id, top: after.getBoundingClientRect().top, at: document.activeElement } : null;
  });
  // Unless it was refused, or whoever worked on meanwhile is somewhere else already.
  document.addEventListener('htmx:before:swap', event => {
    if (event.detail.ctx.response?.status >= 400 || (next && document.activeElement !== next.at && document.activeElement !== document.body)) next = null;
  });
  document.addEventListener('htmx:finally:request', event => {
    if (!event.detail.ctx.request?.submitter?.matches('[data-undo]')) return;
    back = Math.max(0, back - 1);
    if (back && undo()) press(undo());
    else back = 0;
  });
  document.addEventListener('htmx:after:swap', () => {
    dress();
    const box = next && document.querySelector(`#${CSS.escape(next.id)} input`);
    if (!box) return;
    box.focus({ preventScroll: true });
    scrollBy(0, box.getBoundingClientRect().top - next.top);
    next = null;
  });
  dress();
}
