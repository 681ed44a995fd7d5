// What lies on the device: sealed envelopes that wait for sending, walk lists, and the one conversation that is not kept yet. One database per study.
import { openDB } from 'idb';

const here = 'gesprek';

export async function openStore(study) {
  const db = await openDB(`deur-${study}`, 2, {
    upgrade(base, from) {
      if (from < 1) {
        base.createObjectStore('envelopes', { keyPath: 'id' });
        base.createObjectStore('walks');
      }
      base.createObjectStore('unfinished');
    },
    // A newer page does not wait for this one.
    blocking: (_, __, event) => event.target.close(),
  });
  return {
    /** An envelope: id, wave, sealed; `without` what the interviewer chose to leave out; `refused` why the server did not take it. */
    keep: envelope => db.put('envelopes', envelope),
    all: () => db.getAll('envelopes'),
    drop: id => db.delete('envelopes', id),
    /** A new envelope takes the place of the unfinished conversation, both or neither: else it could be told twice. */
    async keepAtLast(envelope) {
      const both = db.transaction(['envelopes', 'unfinished'], 'readwrite');
      await Promise.all([both.objectStore('envelopes').put(envelope), both.objectStore('unfinished').delete(here), both.done]);
    },
    /** The unfinished conversation (draft.js): wave, the moment of the last change, key, nonce, sealed. */
    unfinished: () => db.get('unfinished', here),
    keepUnfinished: draft => db.put('unfinished', draft, here),
    dropUnfinished: () => db.delete('unfinished', here),
    walk: key => db.get('walks', key),
    keepWalk: (key, doors) => db.put('walks', doors, key),
  };
}
