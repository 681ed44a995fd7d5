// The queue that the interviewer sees: how many wait, what was refused and why, and the way out. All words stand in the page.
import { sendAll } from './send.js';

const tryAgain = 60_000;

export function showQueue(store, root) {
  const box = document.querySelector('[data-queue]');
  const part = name => box.querySelector(`[data-${name}]`);
  const template = why => document.querySelector(`template[data-why="${why}"]`).content.cloneNode(true);
  const count = (words, many) => many === 1 ? box.dataset[`${words}One`] ?? box.dataset.one : (box.dataset[`${words}Many`] ?? box.dataset.many).replace('{0}', many);
  box.hidden = false;

  async function show(news = '') {
    const envelopes = await store.all();
    const waiting = envelopes.filter(e => !e.refused).length;
    part('waiting').textContent = waiting === 0 ? box.dataset.none : count('', waiting);
    part('news').textContent = news;
    part('send').hidden = envelopes.length === 0;
    part('refused').replaceChildren(...envelopes.filter(e => e.refused).map(refusal));
  }

  function refusal(envelope) {
    const item = document.createElement('li');
    item.dataset.envelope = envelope.id;
    item.append(template(envelope.refused), template('drop'));
    const words = item.querySelector('[data-question]');
    if (words) words.textContent = document.querySelector(`[data-question="${CSS.escape(envelope.question ?? '')}"] [data-text]`)?.textContent.trim() ?? envelope.question;
    item.querySelector('[data-leave]')?.addEventListener('click', async event => {
      const leave = event.currentTarget.dataset.leave === 'code' ? 'code' : envelope.question;
      await store.keep({ ...envelope, without: [...envelope.without ?? [], leave], refused: undefined, question: undefined });
      await send(false);
    });
    item.querySelector('[data-drop]').addEventListener('click', async event => {
      if (!confirm(event.currentTarget.dataset.sure)) return;
      await store.drop(envelope.id);
      await show();
    });
    return item;
  }

  /** Two windows of one device take turns; without that lock both may send, which is stored once all the same. */
  async function send(again) {
    if ((await store.all()).length === 0) return show(part('news').textContent);
    part('news').textContent = box.dataset.busy;
    const turn = async lock => lock === null ? {} : sendAll(store, root, again);
    const { sent = 0, trouble, wait } = await (navigator.locks ? navigator.locks.request(`verzenden ${root}`, { ifAvailable: true }, turn) : turn());
    part('signin-link').hidden = trouble !== 'signin';
    if (wait) setTimeout(() => send(false), wait * 1000);
    await show([sent > 0 ? count('sent', sent) : '', trouble ? box.dataset[trouble].replace('{0}', wait) : ''].join(' ').trim());
  }

  part('send').addEventListener('click', () => send(true));
  addEventListener('online', () => send(false));
  document.addEventListener('visibilitychange', () => { if (!document.hidden) send(false); });
  setInterval(() => { if (!document.hidden) send(false); }, tryAgain);
  return { show, send, kept: () => show(box.dataset.kept) };
}
