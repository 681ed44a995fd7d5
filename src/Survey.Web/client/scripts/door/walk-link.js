// A walk list as addresses that another phone scans. What stands behind # never goes to a server. A long list is cut in parts of which each can
// be heard on its own, in any order: area!part.parts!label~state~turn~day!label~state~turn~day…

/** The most characters of one part, so that the camera of a phone still reads the square. */
export const longest = 600;

// What a label may hold as well: the two signs that stand between.
const coded = text => encodeURIComponent(text).replace(/[!~]/g, sign => `%${sign.charCodeAt(0).toString(16)}`);

/** Whether this is a day of the calendar as the server reads it: one list with a day that is none is refused whole. */
export const isDay = text => /^\d{4}-\d\d-\d\d$/.test(text) && text > '0001' && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true;

/** The list of a sub-area in parts, at least one. */
export function written(area, doors) {
  const parts = [[]];
  let room = longest;
  for (const { label, state, turn, backOn } of doors) {
    const door = [coded(label), state, turn, backOn ?? ''].join('~');
    if (door.length + 1 > room) {
      parts.push([]);
      room = longest;
    }
    parts.at(-1).push(door);
    room -= door.length + 1;
  }
  return parts.map((part, at) => [coded(area), `${at + 1}.${parts.length}`, ...part].join('!'));
}

/** What stands behind the # of an address: the area, which part of how many, and its doors. Null when it is no list. */
export function readLink(words) {
  try {
    const [area, place, ...doors] = words.split('!');
    const [part, parts] = place.split('.').map(Number);
    if (!(part >= 1 && part <= parts)) return null;
    return {
      area: decodeURIComponent(area), part, parts,
      doors: doors.map(door => door.split('~')).filter(door => door.length === 4)
        .map(([label, state, turn, backOn]) => ({ label: decodeURIComponent(label), state: Number(state), turn: Number(turn), backOn: isDay(backOn) ? backOn : null }))
        .filter(door => Number.isInteger(door.turn) && Number.isInteger(door.state) && door.state >= 0 && door.state <= 4),
    };
  } catch {
    return null;
  }
}
