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
  document.documentElement.dataset.laidBy = 'ja';
}
