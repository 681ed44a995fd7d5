// The conversation that is not kept yet, so that a page that dies takes nothing along. It is sealed with AES-256-GCM under a key of its own that
// no script can take out of the browser, and lies on the device for four hours at most. Unlike an envelope this device can open it: that is its
// use. What that is worth, and what not, is in docs/PRIVACY.md.
import { filled } from './seal.js';

/** How long an unfinished conversation is kept after the last change, in milliseconds. */
const longest = 4 * 60 * 60 * 1000;
const patience = 1000;
const aes = 'AES-GCM';

/** Throws away what has run out, or comes from a clock that was set back. */
export async function sweep(store) {
  const left = await store.unfinished();
  const age = left ? Date.now() - left.at : 0;
  if (age < 0 || age >= longest) await store.dropUnfinished();
}

/** Whether no other window holds a conversation; the place is kept for as long as this window lives. Two windows would write over each other. */
function alone(study) {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise(tell => {
    navigator.locks.request(`gesprek ${study}`, { signal: AbortSignal.timeout(patience) }, () => { tell(true); return new Promise(() => {}); }).catch(() => tell(false));
  });
}

/** The place of the unfinished conversation. */
export async function openDraft(store, study, wave) {
  const mine = await alone(study);
  let key = null, stale = false, turn = Promise.resolve();
  // One after the other: what was dropped does not come back by a write that was still on its way.
  const next = work => turn = turn.then(work, work);

  return {
    /** Keeps what `look` gives by then; many calls at once are one write. True when nothing stands on the page only. */
    keep(look) {
      stale = true;
      return mine ? next(async () => {
        if (!stale) return;
        stale = false;
        try {
          key ??= await crypto.subtle.generateKey({ name: aes, length: 256 }, false, ['encrypt', 'decrypt']);
          const nonce = crypto.getRandomValues(new Uint8Array(12));
          await store.keepUnfinished({ wave, at: Date.now(), key, nonce, sealed: await crypto.subtle.encrypt({ name: aes, iv: nonce }, key, filled(look())) });
        } catch {
          stale = true;
        }
      }) : turn;
    },

    /** Whether something stands on the page only. */
    get isStale() { return stale; },

    /** What was left by a window that is no more, or null. */
    async left() {
      const found = mine ? await store.unfinished() : null;
      if (!found) return null;
      try {
        if (found.wave !== wave) throw new Error('Of another wave.');
        const plain = await crypto.subtle.decrypt({ name: aes, iv: found.nonce }, found.key, found.sealed);
        key = found.key;
        return JSON.parse(new TextDecoder().decode(plain));
      } catch {
        await store.dropUnfinished();
        return null;
      }
    },

    /** Ends the conversation: does the work, which takes what lies here along, and forgets the key. */
    end(work = () => mine ? store.dropUnfinished() : undefined) {
      return next(async () => {
        await work();
        key = null;
        stale = false;
      });
    },
  };
}
