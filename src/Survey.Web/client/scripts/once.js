// A second tap on the button is ignored. The button is never disabled: a disabled button loses the focus, says
// nothing to a screen reader and stays dead when the connection fails.
const pause = 8000;
const sent = new WeakMap();
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) return;
  if (Date.now() - (sent.get(form) ?? 0) < pause) event.preventDefault();
  else sent.set(form, Date.now());
});
// The page came back by the back button: sending again is meant.
addEventListener('pageshow', event => {
  if (event.persisted) for (const form of document.forms) sent.delete(form);
});
