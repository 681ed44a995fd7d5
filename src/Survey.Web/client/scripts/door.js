// The door page: goes on working without network. See the README for what lies where.
import { startConversation } from './door/conversation.js';
import { sweep } from './door/draft.js';
import { layBy } from './door/offline.js';
import { showQueue } from './door/queue.js';
import { openStore } from './door/store.js';
import { startWalk } from './door/walk.js';

async function open() {
  const insecure = document.querySelector('[data-insecure]');
  if (!window.isSecureContext) {
    // Without https a browser neither seals nor keeps a page.
    insecure.hidden = false;
    return;
  }
  const { study } = document.body.dataset;
  const root = `/deur/${study}`;
  const store = await openStore(study);
  const queue = showQueue(store, root);
  await queue.show();
  await sweep(store);
  setInterval(() => sweep(store), 60_000);
  if (document.querySelector('#gesprek')) await startConversation(store, queue);
  await Promise.allSettled([layBy(root), queue.send(false), startWalk(store, root)]);
}

open();
