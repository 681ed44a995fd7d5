// Utrecht components leave hundreds of design tokens open. What our theme leaves open as well is decided here,
// while building, so that a resident's phone need not fetch it: same result, a third of the bytes.

// Utrecht writes every state twice: as a pseudo-class and as a class to show it in a story book. Real pages need
// only the first. And a field is never painted red before it was sent (:invalid), nor is a button ever dead (:disabled).
const unneeded = new RegExp([
  '--(hover|focus|focus-visible|active|pressed|busy|read-only|placeholder|disabled)(?![\\w-])',
  '__placeholder', '::?placeholder', ':invalid', ':disabled',
  'utrecht-button--(primary-action|secondary-action|subtle)\\.utrecht-button--(ready|warning)', 'subtle\\.utrecht-button--danger',
  'html-content', 'list--(center|nested|level|arabic)', 'textbox--[a-z-]*-size', 'badge-status--', 'message--[a-z]+$',
  'link--(html-span|box-content|forced-colors|visited|current)', 'row-(hover|focus-within)', 'header--hidden', 'sticky',
  'fieldset__fieldset--html-fieldset', 'fieldset--section', '--distanced', 'skip-link--(hidden|visible)(?![\\w-])', 'form-field--(checkbox|radio)',
  'form-field-description--(valid|warning|invalid)', 'form-label--(checked|disabled)', 'radio-button--(checked|invalid)(?![\\w-])',
].join('|'));

/** Splits at commas that stand outside brackets. */
function split(text, mark = ',') {
  const parts = [];
  let depth = 0, start = 0;
  for (let i = 0; i < text.length; i++) {
    if ('(['.includes(text[i])) depth++;
    else if (')]'.includes(text[i])) depth--;
    else if (text[i] === mark && depth === 0) { parts.push(text.slice(start, i)); start = i + 1; }
  }
  return [...parts, text.slice(start)].map(part => part.trim());
}

/** Reads plain rules and rules inside @media, which is all that Utrecht ships. */
function parse(css) {
  const rules = [];
  for (let i = 0; ;) {
    const open = css.indexOf('{', i);
    if (open < 0) return rules;
    let depth = 1, end = open + 1;
    while (depth > 0) { if (css[end] === '{') depth++; else if (css[end] === '}') depth--; end++; }
    const head = css.slice(i, open).trim(), body = css.slice(open + 1, end - 1);
    if (head.startsWith('@')) rules.push({ head, rules: parse(body) });
    else {
      const selectors = split(head).filter(s => !unneeded.test(s.replace(/:not\([^)]*\)/g, '')));
      const declarations = split(body, ';').filter(Boolean).map(d => [d.slice(0, d.indexOf(':')).trim(), d.slice(d.indexOf(':') + 1).trim()]);
      if (selectors.length && declarations.length) rules.push({ head: selectors.join(','), declarations });
    }
    i = end;
  }
}

const flat = rules => rules.flatMap(rule => rule.rules ? flat(rule.rules) : [rule]);
const print = rules => rules.map(rule => rule.rules
  ? (rule.rules.length ? `${rule.head}{${print(rule.rules)}}` : '')
  : `${rule.head}{${rule.declarations.map(d => d.join(':')).join(';')}}`).join('\n');

/** The value with open tokens replaced by their fallback; null when one has none, which makes the declaration void. */
function fold(value, known, always) {
  const at = value.indexOf('var(');
  if (at < 0) return value;
  let depth = 1, end = at + 4;
  while (depth > 0) { if (value[end] === '(') depth++; else if (value[end] === ')') depth--; end++; }
  const inner = value.slice(at + 4, end - 1), comma = inner.indexOf(',');
  const name = (comma < 0 ? inner : inner.slice(0, comma)).trim();
  const fallback = comma < 0 ? null : fold(inner.slice(comma + 1).trim(), known, always);
  const rest = fold(value.slice(end), known, always);
  const token = known.has(name) ? (fallback === null || always.has(name) ? `var(${name})` : `var(${name},${fallback})`) : fallback;
  return token === null || rest === null ? null : value.slice(0, at) + token + rest;
}

/** Takes component styles by file name and our own styles; gives the leaner component styles by file name. */
export function lean(files, ours) {
  const notices = new Set();
  const sheets = Object.entries(files).map(([name, css]) => {
    for (const notice of css.match(/\/\*[^]*?\*\//g) ?? []) if (notice.includes('@license')) notices.add(notice);
    return [name, parse(css.replace(/\/\*[^]*?\*\//g, '').replace(/@charset[^;]+;/g, ''))];
  });
  const set = new Set(ours.match(/--[\w-]+(?=\s*:)/g));
  // Our :root sets these on every page, so a fallback would never be used.
  const always = new Set((ours.match(/^:root\s*{[^}]*}/gm) ?? []).join('').match(/--[\w-]+(?=\s*:)/g));
  for (let before = -1, now = 0; before !== now;) {
    const all = sheets.flatMap(([, rules]) => flat(rules));
    const known = new Set([...set, ...all.flatMap(rule => rule.declarations.map(d => d[0]).filter(p => p.startsWith('--')))]);
    const used = new Set((print(sheets.flatMap(([, rules]) => rules)) + ours).match(/(?<=var\(\s*)--[\w-]+/g));
    for (const rule of all)
      rule.declarations = rule.declarations
        .filter(d => !d[0].startsWith('--') || used.has(d[0]))
        .map(([property, value]) => [property, fold(value, known, always) ?? (property.startsWith('--') ? null : 'unset')])
        .filter(d => d[1] !== null);
    before = now;
    now = JSON.stringify(all).length;
  }
  return {
    notices: [...notices],
    files: Object.fromEntries(sheets.map(([name, rules]) => [name, print(rules.map(r => r).filter(r => r.rules || r.declarations.length))])),
  };
}
