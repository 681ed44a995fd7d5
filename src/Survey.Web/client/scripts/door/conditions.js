// Follows the conditions and rules of a form (XPath 1.0 with the functions of XLSForm) in the browser, so that the page shows what is asked
// without network. The server decides in the end; what this script does not understand it lets pass, and the question is shown.
const token = /\s*(?:(\$\{[^}]*\})|('[^']*'|"[^"]*")|(\d+(?:\.\d*)?|\.\d+)|(<=|>=|!=|[-+*=<>(),.])|([A-Za-z_][\w-]*))/y;

function tokens(text) {
  const found = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const match = token.exec(text);
    if (!match) throw new SyntaxError(text);
    const [, name, words, number, sign, word] = match;
    found.push(name ? { name: name.slice(2, -1).trim() } : words ? { value: words.slice(1, -1) } : number ? { value: Number(number) } : { sign: sign ?? word, word: word !== undefined });
  }
  return found;
}

const text = v => typeof v === 'boolean' ? String(v) : typeof v === 'number' ? (Number.isNaN(v) ? 'NaN' : String(v)) : v;
const number = v => typeof v === 'number' ? v : typeof v === 'boolean' ? Number(v) : /^\s*-?(\d+(\.\d*)?|\.\d+)\s*$/.test(v) ? Number(v) : NaN;
const truth = v => typeof v === 'string' ? v.length > 0 : typeof v === 'number' ? v !== 0 && !Number.isNaN(v) : v;
const codes = v => text(v).split(' ').filter(c => c.length > 0);

const functions = {
  selected: (list, code) => codes(list).includes(text(code)),
  'count-selected': list => codes(list).length,
  'selected-at': (list, at) => codes(list)[Math.trunc(number(at))] ?? '',
  if: (when, then, other) => text((typeof when === 'boolean' ? when : text(when).length > 0 && number(when) !== 0) ? then : other),
  coalesce: (one, two) => text(one).length > 0 ? text(one) : text(two),
  regex: (value, pattern) => { try { return new RegExp(`^(?:${text(pattern)})$`).test(text(value)); } catch { return true; } },
  int: v => Math.trunc(number(v)),
  not: v => !truth(v),
  true: () => true,
  false: () => false,
  boolean: truth,
  number,
  string: text,
  'string-length': v => [...text(v)].length,
  contains: (a, b) => text(a).includes(text(b)),
  'starts-with': (a, b) => text(a).startsWith(text(b)),
  'normalize-space': v => text(v).trim().replace(/\s+/g, ' '),
  concat: (...all) => all.map(text).join(''),
  round: v => Math.floor(number(v) + .5),
  floor: v => Math.floor(number(v)),
  ceiling: v => Math.ceil(number(v)),
};

function equal(a, b) {
  if (typeof a === 'boolean' || typeof b === 'boolean') return truth(a) === truth(b);
  return typeof a === 'number' || typeof b === 'number' ? number(a) === number(b) : a === b;
}

const signs = [
  { or: (a, b) => truth(a) || truth(b) },
  { and: (a, b) => truth(a) && truth(b) },
  { '=': equal, '!=': (a, b) => !equal(a, b) },
  { '<': (a, b) => number(a) < number(b), '<=': (a, b) => number(a) <= number(b), '>': (a, b) => number(a) > number(b), '>=': (a, b) => number(a) >= number(b) },
  { '+': (a, b) => number(a) + number(b), '-': (a, b) => number(a) - number(b) },
  { '*': (a, b) => number(a) * number(b), div: (a, b) => number(a) / number(b), mod: (a, b) => number(a) % number(b) },
];

function evaluate(expression, answers, self) {
  const list = tokens(expression);
  let at = 0;
  const take = sign => list[at]?.sign === sign && (at++, true);
  const need = sign => { if (!take(sign)) throw new SyntaxError(expression); };

  function level(depth) {
    if (depth === signs.length) return unary();
    let value = level(depth + 1);
    for (let of; (of = list[at] && 'sign' in list[at] && Object.hasOwn(signs[depth], list[at].sign) ? signs[depth][list[at].sign] : null); ) {
      at++;
      value = of(value, level(depth + 1));
    }
    return value;
  }

  function unary() {
    return take('-') ? -number(unary()) : primary();
  }

  function primary() {
    const part = list[at++];
    if (!part) throw new SyntaxError(expression);
    if ('name' in part) return answers[part.name] ?? '';
    if ('value' in part) return part.value;
    if (part.sign === '.') return self;
    if (part.sign === '(') {
      const value = level(0);
      need(')');
      return value;
    }
    if (!part.word || !Object.hasOwn(functions, part.sign)) throw new SyntaxError(expression);
    need('(');
    const given = [];
    if (!take(')')) {
      do given.push(level(0)); while (take(','));
      need(')');
    }
    return functions[part.sign](...given);
  }

  const value = level(0);
  if (at < list.length) throw new SyntaxError(expression);
  return truth(value);
}

/** Whether a condition holds; true when it is not understood. */
export function holds(expression, answers, self = '') {
  try {
    return evaluate(expression, answers, self);
  } catch {
    return true;
  }
}
