// The conversation that is not kept yet, so that a page that dies takes nothing along. It is sealed with AES-256-GCM under a key of its own that
// no script can take out of the browser, and lies on the device for four hours at most. Unlike an envelope this device can open it: that is its
// use. What that is worth, and what not, is in docs/PRIVACY.md.
import { filled } from './seal.js';

/** How long an unfinished conversation is kept after the last change, in milliseconds. */
const longest = 4 * 60 * 60 * 1000;
const patient = 1000;
const aes = 'AES-GCM';

/** Throws away what has run out. A clock that was set back tells nothing of the age: then the four hours begin anew. */
export function sweep(store) {
  const now = Date.now();
  return store.sweepUnfinished(left => now - left.at >= longest ? null : left.at > now ? { ...left, at: now } : left);
}

/** Takes a place for as long as this window lives; false when another window has it. A window that is just going gets some patience. */
function take(study, place, patience) {
  if (!navigator.locks) return Promise.resolve(true);
  const options = patience ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
  return new Promise(tell => {
    navigator.locks.request(`gesprek ${study} ${place}`, options, lock => { tell(lock !== null); return lock && new Promise(() => {}); }).catch(() => tell(false));
  });
}

/** The unfinished conversation of this window: every window has a place of its own, so that two do not write over each other. */
export async function openDraft(store, study, wave) {
  let place = crypto.randomUUID(), key = null, stale = false, turn = Promise.resolve();
  await take(study, place, 0);
  // One after the other: what was dropped does not come back by a write that was still on its way.
  const next = work => turn = turn.then(work, work);

  return {
    /** Keeps what `look` gives by then; many calls at once are one write. */
    keep(look) {
      stale = true;
      return next(async () => {
        if (!stale) return;
        stale = false;
        try {
          key ??= await crypto.subtle.generateKey({ name: aes, length: 256 }, false, ['encrypt', 'decrypt']);
          const nonce = crypto.getRandomValues(new Uint8Array(12));
          await store.keepUnfinished(place, { wave, at: Date.now(), key, nonce, sealed: await crypto.subtle.encrypt({ name: aes, iv: nonce }, key, filled(look())) });
        } catch {
          stale = true;
        }
      });
    },

    /** Whether something stands on the page only. */
    get isStale() { return stale; },

    /** What was left by a window that is no more, the last one first; null when there is none. */
    async left(patience = patient) {
      for (const there of await store.unfinishedPlaces()) {
        if (there === place || !await take(study, there, patience)) continue;
        const found = await store.unfinished(there);
        try {
          if (found?.wave !== wave) throw new Error('Of another wave.');
          const plain = await crypto.subtle.decrypt({ name: aes, iv: found.nonce }, found.key, found.sealed);
          [place, key] = [there, found.key];
          return JSON.parse(new TextDecoder().decode(plain));
        } catch {
          await store.dropUnfinished(there);
        }
      }
      return null;
    },

    /** Ends the conversation: does the work, which takes what lies in this place along, and forgets the key. */
    end(work = store.dropUnfinished) {
      return next(async () => {
        await work(place);
        key = null;
        stale = false;
      });
    },
  };
}
