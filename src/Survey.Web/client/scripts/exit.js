// "Snel weg": the screen is empty at once, the server forgets what was filled in, and the page is gone from the history.
// Three times Escape does the same. Without this file the button posts its form.
const exit = document.querySelector('[data-exit]');
const within = 2000;
let presses = [];

function leave() {
  fetch(exit.form.action, { method: 'POST', body: new URLSearchParams(new FormData(exit.form)), keepalive: true }).catch(() => {});
  document.documentElement.replaceChildren();
  location.replace(exit.dataset.exit);
}

if (exit) {
  exit.addEventListener('click', event => { event.preventDefault(); leave(); });
  addEventListener('keydown', event => {
    if (event.repeat) return;
    presses = event.key === 'Escape' ? [...presses.filter(at => event.timeStamp - at < within), event.timeStamp] : [];
    if (presses.length === 3) leave();
  });
  // Back again by the button of the browser: ask the server what is left, which is nothing.
  addEventListener('pageshow', event => { if (event.persisted && !document.body) location.reload(); });
}
