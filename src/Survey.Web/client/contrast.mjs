// Every pair of text and ground that the styles put together, with its contrast and what it must reach.
import { readFile } from 'node:fs/promises';

const read = name => readFile(new URL(`styles/${name}`, import.meta.url), 'utf8');
const tokens = css => Object.fromEntries([...css.matchAll(/--lb-([\w-]+):\s*(#[0-9a-f]{3,6})/g)].map(m => [m[1], m[2]]));
const token = tokens(await read('tokens.css'));
// What somebody sees who asks for more contrast: the same names, each at least 7 to 1.
const [, byChoice, byDevice] = (await read('aids.css')).match(/\.lb-contrast {([^}]*)}[^]*prefers-contrast: more\) {\s*:root {([^}]*)}/);
const contrast = tokens(byChoice);
Object.assign(token, { white: '#ffffff', 'beam-soft': '#3a484a', 'busy-beam': '#4a3800', 'declined-beam': '#40301f', 'declined-ink': '#4d3b2a', 'declined-ground': '#ece7df' });

const channel = c => { c /= 255; return c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4; };
function light(name) {
  let hex = (token[name] ?? name).slice(1);
  if (hex.length === 3) hex = [...hex].map(c => c + c).join('');
  const [r, g, b] = [0, 2, 4].map(i => channel(parseInt(hex.slice(i, i + 2), 16)));
  return .2126 * r + .7152 * g + .0722 * b;
}
const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };

const pairs = [
  [4.5, 'ink', 'paper'], [4.5, 'ink', 'card'], [4.5, 'ink-soft', 'paper'], [4.5, 'ink-soft', 'card-soft'], [4.5, 'ink-soft', 'green-tint'], [4.5, 'ink-soft', 'sun-tint'],
  [4.5, 'green', 'paper'], [4.5, 'green', 'card'], [4.5, 'green', 'green-tint'], [4.5, 'white', 'green'], [4.5, 'white', 'green-dark'], [4.5, 'white', 'brick'], [4.5, 'white', 'brick-dark'],
  [4.5, 'brick-dark', 'paper'], [4.5, 'brick-dark', 'card'], [4.5, 'brick-dark', 'brick-tint'], [4.5, 'ink', 'sun'], [4.5, 'ink', 'sand'], [4.5, 'ink', 'line'],
  [4.5, 'sky-dark', 'sky-tint'], [4.5, 'green-dark', 'green-tint'], [4.5, 'plum-dark', 'plum-tint'], [4.5, 'sun-dark', 'sun-mid'], [4.5, 'declined-ink', 'declined-ground'],
  [4.5, 'night-ink', 'night'], [4.5, 'night-soft', 'night'], [4.5, 'white', 'night-lift'],
  [4.5, 'white', 'step-1'], [4.5, 'ink', 'step-2'], [4.5, 'ink', 'step-3'], [4.5, 'ink', 'step-4'], [4.5, 'white', 'step-5'],
  [3, 'ink-soft', 'paper'], [3, 'green', 'track'], [3, 'brick', 'paper'], [3, 'sky', 'paper'], [3, 'sun', 'ink'], [3, 'sun', 'night'],
  [7, 'ink', 'paper'], [7, 'beam-soft', 'paper'], [7, 'green', 'paper'], [7, 'white', 'green'], [7, 'ink', 'sun'], [7, 'busy-beam', 'sun-mid'], [7, 'declined-beam', 'declined-ground'], [7, 'ink', 'white'],
];
// (A line is no ground on a resident's page.)
for (const [, text, ground] of [...pairs]) if (contrast[text] && contrast[ground] && ground !== 'line') pairs.push([7, contrast[text], contrast[ground]]);
pairs.push([7, contrast.ink, '#f4c542'], [7, contrast['sun-dark'], contrast['sun-mid']], [7, '#ffffff', contrast.green], [3, contrast.green, contrast.track]);
let bad = JSON.stringify(contrast) === JSON.stringify(tokens(byDevice)) ? 0 : 1;
if (bad) console.log('TOO LOW the contrast by choice and that by the setting of the device differ');
for (const [least, text, ground] of pairs) {
  const found = ratio(text, ground);
  if (found < least) bad++;
  console.log(`${found < least ? 'TOO LOW' : 'ok     '} ${found.toFixed(2).padStart(6)} (at least ${least})  ${text} on ${ground}`);
}
process.exitCode = bad ? 1 : 0;
