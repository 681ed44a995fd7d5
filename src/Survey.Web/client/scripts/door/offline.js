// Lays the pages by, so that they open without network: the conversation in every language, and the walk list.
export async function layBy(root) {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/deur/dienst.js', { scope: '/deur/' });
  navigator.storage?.persist?.();
  if (!navigator.onLine) return;
  const shelf = await caches.open('deur');
  const files = [...document.querySelectorAll('link[rel=stylesheet], link[rel=icon], link[rel=manifest]')].map(l => l.href).concat([...document.scripts].map(s => s.src));
  const pages = [root, `${root}/looplijst`, ...[...document.querySelectorAll('.lb-languages a')].map(a => a.href)];
  // One by one: a page that fails keeps the copy that was there.
  for (const address of [...files, ...pages].filter(Boolean)) {
    const answer = await fetch(address, { headers: { accept: 'text/html, */*' }, redirect: 'manual' }).catch(() => null);
    if (answer?.ok) await shelf.put(address, answer);
  }
  await inCharge();
  document.documentElement.dataset.laidBy = 'ja';
}

/** Until the worker answers for this page, a page opened without network comes from nowhere. A worker that woke while this page was still on its way has to be asked. */
async function inCharge() {
  const { active } = await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  const taken = new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  active.postMessage('claim');
  await taken;
}

/** A page from the network, else as it was laid by: also when the worker does not answer for this window, as after a forced reload. */
export async function pageOf(address) {
  return await fetch(address, { headers: { accept: 'text/html' } }).catch(() => null) ?? await (await caches.open('deur')).match(address) ?? null;
}
