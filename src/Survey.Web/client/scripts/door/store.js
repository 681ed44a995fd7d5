// What lies on the device: sealed envelopes that wait for sending, walk lists, and per window the one conversation that is not kept yet. One database per study.
import { openDB } from 'idb';

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
    /** A new envelope takes the place of an unfinished conversation, both or neither: else it could be told twice. */
    async keepAtLast(envelope, place) {
      const both = db.transaction(['envelopes', 'unfinished'], 'readwrite');
      await Promise.all([both.objectStore('envelopes').put(envelope), both.objectStore('unfinished').delete(place), both.done]);
    },
    /** An unfinished conversation (draft.js), by the place of its window: wave, the moment of the last change, key, nonce, sealed. */
    unfinished: place => db.get('unfinished', place),
    keepUnfinished: (place, draft) => db.put('unfinished', draft, place),
    dropUnfinished: place => db.delete('unfinished', place),
    /** The places of all windows, the one that was changed last first. */
    async unfinishedPlaces() {
      const all = db.transaction('unfinished').store;
      const [places, drafts] = await Promise.all([all.getAllKeys(), all.getAll()]);
      return places.map((place, at) => ({ place, at: drafts[at].at })).sort((a, b) => b.at - a.at).map(p => p.place);
    },
    /** Goes past all of them in one go; `look` gives what stays in that place, or null when it goes. */
    async sweepUnfinished(look) {
      const all = db.transaction('unfinished', 'readwrite');
      for (let at = await all.store.openCursor(); at; at = await at.continue()) {
        const stays = look(at.value);
        if (!stays) await at.delete();
        else if (stays !== at.value) await at.update(stays);
      }
      await all.done;
    },
    walk: key => db.get('walks', key),
    keepWalk: (key, doors) => db.put('walks', doors, key),
  };
}
