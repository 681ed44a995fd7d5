// Large letters and more contrast at once, so that what was typed on this page stays. Without this file the link opens the page anew.
document.addEventListener('click', async event => {
  const link = event.target.closest('[data-sight]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  try {
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html');
    const now = [...document.querySelectorAll('[data-sight]')];
    [...page.querySelectorAll('[data-sight]')].forEach((next, i) => { now[i].href = next.getAttribute('href'); now[i].textContent = next.textContent; });
    document.documentElement.className = page.documentElement.className;
  } catch {
    location.href = link.href;
  }
});
