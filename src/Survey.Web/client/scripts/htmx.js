// htmx 4, set up for our content security policy (default-src 'self': no eval, no inline style or script).
// hx-on, js: values and trigger filters need eval, so they do nothing here: write a small module instead.
import htmx from 'htmx.org/dist/htmx.esm.js';

// Its indicator rules live in staff-parts.css; drop the style sheet it makes for itself.
document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== htmx.indicatorStyleSheet);
htmx.config.history = 'reload';
htmx.config.defaultTimeout = 30000;

// Signed out: let the browser do what it does without us. No answer, or one that says it cannot be done now (a whole page, no part
// of this one): say so in words, and leave everything as it was typed.
function trouble(what) {
  const line = document.querySelector('[data-trouble]');
  if (!line) return;
  line.hidden = !what;
  line.textContent = what ? line.dataset[what] : '';
}
document.addEventListener('htmx:before:response', event => {
  const status = event.detail.ctx?.response?.status;
  if (status === 401) { event.preventDefault(); location.reload(); }
  if (status === 429 || status >= 500) { event.preventDefault(); trouble('busy'); }
});
document.addEventListener('htmx:error', () => trouble('gone'));
document.addEventListener('htmx:after:request', () => trouble(null));
export default htmx;
