// Reads the page aloud, each piece in its own language. Only with a voice of the device itself: other voices send
// what they read to a company. Without such a voice the button stays hidden.
const button = document.querySelector('[data-aloud]');
const speech = window.speechSynthesis;
const silent = 'textarea,select,progress,button,.lb-links,.lb-answers a,.lb-count,.lb-code,[aria-hidden=true],[hidden],details:not([open])>:not(summary)';
const block = 'p,li,h1,h2,h3,label,legend,summary,dt,dd,button,th,td';

function voiceFor(language) {
  const wanted = language.slice(0, 2).toLowerCase();
  return speech.getVoices().find(voice => voice.localService && voice.lang.slice(0, 2).toLowerCase() === wanted);
}

/** The words of the page in their order: one piece per block and language. */
function pieces() {
  const found = [];
  const words = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const around = words.currentNode.parentElement;
    const text = words.currentNode.data.trim();
    if (!text || around.closest(silent) || !around.getClientRects().length) continue;
    const piece = { text, language: around.closest('[lang]').lang, block: around.closest(block) };
    const last = found.at(-1);
    if (last && last.block === piece.block && last.language === piece.language) last.text += ` ${text}`;
    else found.push(piece);
  }
  return found;
}

if (button && speech) {
  const label = button.querySelector('span');
  const start = label.textContent;
  const show = () => { button.hidden = !voiceFor(document.documentElement.lang); };
  const tell = speaking => { label.textContent = speaking ? button.dataset.stop : start; };
  let speaking = false;
  const stop = () => { speaking = false; speech.cancel(); tell(false); };
  button.addEventListener('click', () => {
    if (speaking) { stop(); return; }
    speech.cancel();
    const spoken = pieces().flatMap(({ text, language }) => {
      const voice = voiceFor(language);
      return voice ? [Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang })] : [];
    });
    if (!spoken.length) return;
    speaking = true;
    spoken.at(-1).onend = () => { speaking = false; tell(false); };
    for (const part of spoken) speech.speak(part);
    tell(true);
  });
  speech.addEventListener?.('voiceschanged', show);
  addEventListener('pagehide', stop);
  show();
}
