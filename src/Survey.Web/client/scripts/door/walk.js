// The walk list on the device. Each change of a door counts on, so that the last word is known without a clock; the server and other devices
// keep the higher count (Core/Doorstep/WalkDoor.cs).
import { generate } from 'lean-qr';
import { post } from './send.js';
import { isDay, readLink, written } from './walk-link.js';

const comeBack = '2';
const lastTurn = 10_000;
const svg = 'http://www.w3.org/2000/svg';

export async function startWalk(store, root) {
  const wave = document.body.dataset.wave;
  const news = document.querySelector('[data-walk-news]');
  const choice = document.querySelector('#lijst');
  const sections = [...document.querySelectorAll('[data-walk]')];
  if (!choice) return;
  let shownPart = 0;
  const doorsOf = section => [...section.querySelectorAll('[data-door]')];
  const sectionOf = area => sections.find(s => s.dataset.walk === area);

  const read = item => ({ label: item.dataset.door, state: Number(item.dataset.state), backOn: item.dataset.back || null, turn: Number(item.dataset.turn) });
  const weight = door => [door.turn, door.state, door.state === Number(comeBack) ? door.backOn ?? '' : ''];
  const later = (a, b) => { for (let i = 0; i < 3; i++) if (weight(a)[i] !== weight(b)[i]) return weight(a)[i] > weight(b)[i]; return false; };

  function write(item, door) {
    item.dataset.state = door.state;
    item.dataset.back = door.backOn ?? '';
    item.dataset.turn = door.turn;
    item.querySelector('select').value = door.state;
    item.querySelector('input').value = door.backOn ?? '';
    item.querySelector('.lb-doors__back').hidden = String(door.state) !== comeBack;
  }

  /** Hears what another place knows; the last word stays. */
  function hear(section, doors) {
    const told = new Map(doors.map(d => [d.label, d]));
    for (const item of doorsOf(section)) {
      const word = told.get(item.dataset.door);
      if (word && word.turn > 0 && word.turn <= lastTurn && later(word, read(item))) write(item, word);
      else write(item, read(item));
    }
  }

  function count(section) {
    const doors = doorsOf(section);
    const line = section.querySelector('[data-walk-count]');
    line.textContent = line.dataset.words.replace('{0}', doors.filter(d => d.dataset.state !== '0').length).replace('{1}', doors.length);
  }

  const touched = section => doorsOf(section).map(read).filter(d => d.turn > 0);

  async function keep(section) {
    count(section);
    draw();
    await store.keepWalk(`${wave} ${section.dataset.walk}`, touched(section));
    news.textContent = news.dataset.kept;
    await share(section);
  }

  async function share(section) {
    const { status, said } = await post(root, '/looplijst', { wave, subArea: section.dataset.walk, doors: touched(section) });
    if (status !== 200) return;
    hear(section, said.doors);
    count(section);
    draw();
    await store.keepWalk(`${wave} ${section.dataset.walk}`, touched(section));
    news.textContent = news.dataset.shared;
  }

  async function shareAll() {
    for (const section of sections) await share(section);
  }

  function show(area) {
    for (const section of sections) section.hidden = section.dataset.walk !== area;
    choice.value = area;
    shownPart = 0;
    localStorage.setItem('deelgebied', area);
    draw();
  }

  /** The list as squares that another phone scans, one at a time. */
  function draw() {
    const section = sectionOf(choice.value);
    const parts = written(choice.value, touched(section));
    shownPart = Math.min(shownPart, parts.length - 1);
    const address = `${location.origin}${root}/looplijst#${parts[shownPart]}`;
    const place = document.querySelector('[data-qr]');
    place.replaceChildren(picture(generate(address)));
    place.dataset.qr = address;
    const line = document.querySelector('[data-qr-part]');
    line.firstElementChild.textContent = line.dataset.words.replace('{0}', shownPart + 1).replace('{1}', parts.length);
    line.hidden = parts.length === 1;
  }

  function picture(square) {
    const [drawn, path] = [document.createElementNS(svg, 'svg'), document.createElementNS(svg, 'path')];
    let line = '';
    for (let y = 0; y < square.size; y++) for (let x = 0; x < square.size; x++) if (square.get(x, y)) line += `M${x} ${y}h1v1h-1z`;
    drawn.setAttribute('viewBox', `-4 -4 ${square.size + 8} ${square.size + 8}`);
    drawn.setAttribute('class', 'lb-qr');
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', 'QR-code van deze lijst');
    path.setAttribute('d', line);
    drawn.append(path);
    return drawn;
  }

  /** Takes over a list that stands in the address, as another device showed it. */
  async function takeOver() {
    if (location.hash.length < 2) return;
    const told = readLink(location.hash.slice(1));
    history.replaceState(history.state, '', location.pathname + location.search);
    const section = told && sectionOf(told.area);
    if (!section) { news.textContent = news.dataset.strange; return; }
    hear(section, told.doors);
    show(told.area);
    await keep(section);
    news.textContent = told.parts === 1 ? news.dataset.taken : news.dataset.takenPart.replace('{0}', told.part).replace('{1}', told.parts);
  }

  for (const section of sections) {
    hear(section, await store.walk(`${wave} ${section.dataset.walk}`) ?? []);
    count(section);
  }
  const mine = localStorage.getItem('deelgebied');
  show(sectionOf(mine) ? mine : sections[0].dataset.walk);
  for (const part of document.querySelectorAll('[data-walk-choice], [data-hand-over]')) part.hidden = false;
  choice.addEventListener('change', () => show(choice.value));
  document.addEventListener('change', event => {
    const item = event.target.closest('[data-door]');
    if (!item) return;
    const state = item.querySelector('select').value;
    const day = item.querySelector('input').value;
    write(item, { state: Number(state), backOn: state === comeBack && isDay(day) ? day : null, turn: Math.min(Number(item.dataset.turn) + 1, lastTurn) });
    keep(item.closest('[data-walk]'));
  });
  document.querySelector('[data-qr-next]').addEventListener('click', () => {
    shownPart = (shownPart + 1) % written(choice.value, touched(sectionOf(choice.value))).length;
    draw();
  });
  addEventListener('online', shareAll);
  addEventListener('hashchange', takeOver);
  await takeOver();
  await shareAll();
}
