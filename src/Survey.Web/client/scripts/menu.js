// The menu is open without script. On a narrow screen it starts closed, on a wide one it is always open.
const menu = document.querySelector('details.lb-menu');
if (menu) {
  const wide = matchMedia('(min-width: 800px)');
  const fit = () => { menu.open = wide.matches; };
  wide.addEventListener('change', fit);
  fit();
}
