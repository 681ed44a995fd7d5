// Going through the reading page by keyboard. The page works without it.
const store = 'lb-sneltoetsen';
const wanted = () => { try { return localStorage.getItem(store) !== 'uit'; } catch { return true; } };
const articles = () => [...document.querySelectorAll('#lezen .lb-read')];
const here = () => document.activeElement?.closest?.('.lb-read');

function show(article) {
  if (!article) return;
  article.focus({ preventScroll: true });
  article.scrollIntoView({ block: 'nearest' });
}

function step(by) {
  const all = articles();
  const at = all.indexOf(here());
  show(all[at < 0 ? Math.max(0, all.findIndex(a => a.getBoundingClientRect().top >= 0)) : at + by]);
}

const acts = {
  j: () => step(1),
  k: () => step(-1),
  w: () => here()?.querySelector('[data-change]')?.click(),
  u: () => document.querySelector('#lezen-gedaan [data-undo]')?.click(),
};

if (document.getElementById('lezen')) {
  const dress = () => {
    for (const help of document.querySelectorAll('[data-read-keys]')) help.hidden = false;
    for (const box of document.querySelectorAll('[data-read-keys] [data-keys-on]')) box.checked = wanted();
  };
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !wanted() || event.target.closest('input, textarea, select')) return;
    if (event.key === 'Enter') {
      // Only on the remark itself: on a link or a button Enter does what it always does.
      const read = event.target.matches('.lb-read') && event.target.querySelector('[data-read]');
      if (read) { event.preventDefault(); read.click(); }
      return;
    }
    if (!Object.hasOwn(acts, event.key)) return;
    event.preventDefault();
    acts[event.key]();
  });
  document.addEventListener('change', event => {
    if (!event.target.matches('[data-read-keys] [data-keys-on]')) return;
    try { localStorage.setItem(store, event.target.checked ? 'aan' : 'uit'); } catch { /* not kept, then */ }
  });

  // Closing fields throws away what was typed in them: that is asked first, and only when there is something.
  const unsaved = field => field.value !== field.defaultValue || field.hasAttribute('data-unsaved');

  // A step over many leaves the remark alone at which somebody is typing: its words are in no form that is sent.
  const typing = () => articles().filter(article => [...article.querySelectorAll('textarea')].some(unsaved));
  const listed = document.getElementsByName('hier');
  document.addEventListener('submit', event => {
    if (event.target.id !== 'stap') return;
    const busy = typing().map(article => article.id.slice(2));
    for (const field of listed) if (busy.includes(field.value)) field.value = `bezig-${field.value}`;
  }, true);
  document.addEventListener('htmx:after:request', () => { for (const field of listed) field.value = field.value.replace('bezig-', ''); });
  document.addEventListener('click', event => {
    const close = event.target.closest('[data-throws-away]');
    if (!close || ![...close.closest('form').querySelectorAll('textarea')].some(unsaved) || window.confirm(close.dataset.throwsAway)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);

  // After "gelezen" the next remark has the focus: the work goes on.
  let next = null;
  document.addEventListener('click', event => {
    if (!event.target.closest('[data-read]')) return;
    const all = articles();
    next = all[all.indexOf(event.target.closest('.lb-read')) + 1]?.id ?? null;
  });
  document.addEventListener('htmx:after:swap', () => {
    dress();
    const article = next && document.getElementById(next);
    next = null;
    show(article);
  });
  dress();
}
