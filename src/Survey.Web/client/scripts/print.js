// <button hidden data-print>: only a script can print, so only a script shows the button.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
