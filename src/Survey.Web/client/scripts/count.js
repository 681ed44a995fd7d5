// How much room is left, in the page's own words: <p class="lb-count" data-count-for="id" data-count="Nog {0} tekens."></p>
// Silent until three quarters are used, and spoken politely, so that nobody is counted down while thinking.
for (const line of document.querySelectorAll('[data-count-for]')) {
  const area = document.getElementById(line.dataset.countFor);
  const most = area?.maxLength ?? -1;
  if (most < 0) continue;
  line.setAttribute('aria-live', 'polite');
  let timer;
  const tell = () => {
    const left = most - area.value.length;
    line.textContent = left > most / 4 ? '' : line.dataset.count.replace('{0}', left.toLocaleString(document.documentElement.lang, { numberingSystem: 'latn' }));
    line.classList.toggle('lb-count--near', left <= most / 10);
  };
  area.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(tell, 400); });
  tell();
}
