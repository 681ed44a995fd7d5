// Calls `changed` whenever the server says that something changed. Server-sent events while they work; when the line
// is silent or broken, asking every few seconds, so that an evening never stands still because of a proxy.
const pollEvery = 3000;
const silence = 45000;

export function follow(url, changed, late) {
  let source = null, heard = 0, timer = null, running = false, again = false;

  async function run() {
    if (running) { again = true; return; }
    running = true;
    try {
      await changed();
      late(false);
    } catch {
      late(true);
    } finally {
      running = false;
      if (again) { again = false; run(); }
    }
  }

  const hear = () => { heard = Date.now(); };
  function open() {
    source?.close();
    source = null;
    if (!('EventSource' in window)) return;
    source = new EventSource(url);
    source.onopen = () => { hear(); run(); };
    source.onmessage = () => { hear(); run(); };
    // Named events: `change` shows anew, `beat` only tells that the line is alive.
    source.addEventListener('change', () => { hear(); run(); });
    source.addEventListener('beat', hear);
  }

  function poll() {
    const alive = source?.readyState === EventSource.OPEN && Date.now() - heard < silence;
    if (!alive) {
      run();
      if (!source || source.readyState === EventSource.CLOSED || Date.now() - heard > silence) { hear(); open(); }
    }
    timer = setTimeout(poll, pollEvery);
  }

  hear();
  open();
  timer = setTimeout(poll, pollEvery);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) run(); });
  addEventListener('pagehide', () => { clearTimeout(timer); source?.close(); });
  addEventListener('pageshow', event => { if (event.persisted) { open(); poll(); } });
}
