// htmx 4, set up for our content security policy (default-src 'self': no eval, no inline style or script).
// hx-on, js: values and trigger filters need eval, so they do nothing here: write a small module instead.
import htmx from 'htmx.org/dist/htmx.esm.js';

// Its indicator rules live in staff-parts.css; drop the style sheet it makes for itself.
document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== htmx.indicatorStyleSheet);
htmx.config.history = 'reload';
htmx.config.defaultTimeout = 30000;

// Signed out, or no answer at all: let the browser do what it does without us, or say so in words.
document.addEventListener('htmx:before:response', event => {
  const response = event.detail.ctx?.response;
  if (response?.status === 401) { event.preventDefault(); location.reload(); }
});
document.addEventListener('htmx:error', () => {
  const line = document.querySelector('[data-trouble]');
  if (line) line.hidden = false;
});
document.addEventListener('htmx:after:request', () => {
  const line = document.querySelector('[data-trouble]');
  if (line) line.hidden = true;
});
export default htmx;
