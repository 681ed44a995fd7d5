// Builds ../wwwroot/build from styles/ and scripts/. Run by client.targets; `node build.mjs --sizes` tells what a page weighs.
import { build } from 'esbuild';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lean } from './lean.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const outdir = join(here, '../wwwroot/build');

const read = name => readFile(join(here, name), 'utf8');
const sheets = Object.fromEntries(await Promise.all(
  (await readdir(join(here, 'styles'))).filter(n => n.endsWith('.css')).map(async n => [n, await read(`styles/${n}`)])));
const ours = Object.values(sheets).join('\n');
const components = [...new Set(ours.match(/@utrecht\/[a-z0-9-]+-css/g))];
const utrecht = lean(Object.fromEntries(await Promise.all(
  components.map(async name => [name, await read(`node_modules/${name}/dist/index.css`)]))), ours);

const utrechtLean = {
  name: 'utrecht-lean',
  setup(b) {
    b.onResolve({ filter: /^@utrecht\// }, args => ({ path: args.path, namespace: 'utrecht' }));
    b.onLoad({ filter: /.*/, namespace: 'utrecht' }, args => ({ contents: utrecht.files[args.path], loader: 'css' }));
  },
};

await rm(outdir, { recursive: true, force: true });
await mkdir(outdir, { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: [
    'styles/resident.css', 'styles/staff.css', 'styles/projector.css', 'styles/print.css', 'styles/door.css',
    'scripts/resident.js', 'scripts/staff.js', 'scripts/projector.js', 'scripts/door.js', 'scripts/door-worker.js',
  ],
  outdir,
  entryNames: '[name]',
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  target: ['es2020', 'chrome90', 'firefox100', 'safari15'],
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [utrechtLean],
});
await copyFile(join(here, 'static/icon.svg'), join(outdir, 'icon.svg'));
await writeFile(join(outdir, 'notices.txt'),
  'The styles contain parts of the NL Design System components of Utrecht (EUPL-1.2, changed: unused parts left out).\n'
  + 'staff.js contains htmx (Zero-Clause BSD). door.js contains idb (ISC) and lean-qr (MIT).\n\n' + utrecht.notices.join('\n') + '\n');

if (process.argv.includes('--sizes'))
  for (const name of (await readdir(outdir)).sort()) {
    const bytes = await readFile(join(outdir, name));
    console.log(name.padEnd(14), String(bytes.length).padStart(7), String(gzipSync(bytes, { level: 9 }).length).padStart(6), 'gzipped');
  }
