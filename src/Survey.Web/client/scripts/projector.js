// The big screen: keys turn the page, and the page follows the phone that leads the evening.
import { follow } from './follow.js';

const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
  if (event.key === 'f' || event.key === 'F') {
    event.preventDefault();
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.();
    return;
  }
  // Space and Enter on a button in focus are that button's own.
  if ((event.key === ' ' || event.key === 'Enter') && event.target.closest('button, a')) return;
  const rtl = document.documentElement.dir === 'rtl';
  let which = forward.has(event.key) ? 'next' : back.has(event.key) ? 'previous' : null;
  if (!which) return;
  if (rtl && event.key.startsWith('Arrow') && /Left|Right/.test(event.key)) which = which === 'next' ? 'previous' : 'next';
  const form = document.querySelector(`form[data-turn=${which}]`);
  if (!form) return;
  event.preventDefault();
  if (!event.repeat) turn(form);
});

// Turned in the background, so that full screen stays; without an answer the form is sent in the plain way.
async function turn(form) {
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), credentials: 'same-origin' });
    if (!answer.ok) throw new Error(String(answer.status));
    await show();
  } catch {
    form.submit();
  }
}

let last = 0;
async function show() {
  const mine = ++last;
  const answer = await fetch(location.href, { credentials: 'same-origin', cache: 'no-store', headers: { Accept: 'text/html' } });
  if (!answer.ok) throw new Error(String(answer.status));
  if (answer.redirected && new URL(answer.url).pathname !== location.pathname) { location.assign(answer.url); return; }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = page.querySelector('main');
  if (!main || mine !== last) return;
  if (main.outerHTML !== document.querySelector('main').outerHTML) {
    document.querySelector('main').replaceWith(document.adoptNode(main));
    document.title = page.title;
  }
}

const source = document.querySelector('[data-events]');
if (source) follow(source.dataset.events, show, late => document.body.classList.toggle('lb-late', late));
