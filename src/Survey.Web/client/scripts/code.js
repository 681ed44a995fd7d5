// A code in the fragment (#ABCD-EFGH on the letter's QR) never reaches a server log or a proxy. Put it in the field
// and take it out of the address, so that it is not left behind in the history of a shared phone.
const field = document.querySelector('input[name=code]');
const code = decodeURIComponent(location.hash.slice(1)).trim().toUpperCase();
if (field && !field.value && /^[A-Z0-9-]{6,30}$/.test(code)) {
  field.value = code;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  // In another language the code is still there.
  for (const link of document.querySelectorAll('.lb-languages a')) link.hash = code;
  history.replaceState(history.state, '', location.pathname + location.search);
}
