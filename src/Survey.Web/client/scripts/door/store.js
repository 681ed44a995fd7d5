// What lies on the device: sealed envelopes that wait for sending, and walk lists. One database per study.
import { openDB } from 'idb';

export async function openStore(study) {
  const db = await openDB(`deur-${study}`, 1, {
    upgrade(base) {
      base.createObjectStore('envelopes', { keyPath: 'id' });
      base.createObjectStore('walks');
    },
  });
  return {
    /** An envelope: id, wave, sealed; `without` what the interviewer chose to leave out; `refused` why the server did not take it. */
    keep: envelope => db.put('envelopes', envelope),
    all: () => db.getAll('envelopes'),
    drop: id => db.delete('envelopes', id),
    walk: key => db.get('walks', key),
    keepWalk: (key, doors) => db.put('walks', doors, key),
  };
}
