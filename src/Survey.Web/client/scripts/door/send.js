// Sends what waits. An envelope goes from the device only when the server says that it is stored; whatever else happens it stays, and is
// tried again or shown with the reason. Sending twice is the same as sending once: the server knows the id.
import { base64 } from './seal.js';

const patience = 30_000;
const longestWait = 60;
const within = () => ({ signal: AbortSignal.timeout(patience) });

async function connect(root) {
  const answer = await fetch(`${root}/verbinding`, { headers: { accept: 'application/json' }, cache: 'no-store', redirect: 'manual', ...within() });
  if (answer.status === 401 || answer.type === 'opaqueredirect') return { trouble: 'signin' };
  const proof = answer.ok ? await answer.json() : {};
  return proof.token ? { headers: { 'content-type': 'application/json', accept: 'application/json', [proof.header]: proof.token } } : { trouble: 'later' };
}

/** Posts to the house as a page of this house; gives the answer, or what stood in the way: away, signin, later, crowded with the seconds to wait. */
export async function post(root, path, body) {
  try {
    const { headers, trouble } = await connect(root);
    if (trouble) return { trouble };
    const answer = await fetch(root + path, { method: 'POST', headers, body: JSON.stringify(body), redirect: 'manual', ...within() });
    if (answer.status === 401 || answer.type === 'opaqueredirect') return { trouble: 'signin' };
    if (answer.status === 429) return { trouble: 'crowded', wait: Math.min(Number(answer.headers.get('retry-after')) || longestWait, longestWait) };
    // An answer that is not the house's own, such as the page of a proxy, says nothing about the envelope.
    return answer.headers.get('content-type')?.startsWith('application/json') ? { status: answer.status, said: await answer.json() } : { trouble: 'later' };
  } catch {
    return { trouble: navigator.onLine ? 'later' : 'away' };
  }
}

/** Sends every envelope once. With `again` also those that were refused before. Gives how many were sent, and what stood in the way. */
export async function sendAll(store, root, again) {
  let sent = 0;
  for (const envelope of await store.all()) {
    if (envelope.refused && !again) continue;
    const { trouble, wait, said } = await post(root, '/gesprek', { id: envelope.id, wave: envelope.wave, sealed: base64(envelope.sealed), without: envelope.without });
    if (said?.stored === true) {
      await store.drop(envelope.id);
      sent++;
    } else if (said?.refused) {
      await store.keep({ ...envelope, refused: said.refused, question: said.question });
    } else {
      return { sent, trouble: trouble ?? 'later', wait };
    }
  }
  return { sent };
}
