// Whether what was typed can be a code of a letter: the same rules as on the server (Core/Invitations/Crockford.cs), so that a slip of the
// finger is seen at the door and not when the conversation is sent.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function isCode(typed) {
  const plain = typed.toUpperCase().replace(/[\s\-–.]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (plain.length !== 9 || [...plain].some(c => !alphabet.includes(c))) return false;
  let sum = 0, weight = 2;
  for (const c of plain.slice(0, 8)) {
    sum ^= multiply(alphabet.indexOf(c), weight);
    weight = multiply(weight, 2);
  }
  return alphabet[sum] === plain[8];
}

function multiply(a, b) {
  let product = 0;
  for (; b > 0; b >>= 1) {
    if (b & 1) product ^= a;
    a <<= 1;
    if (a & 32) a ^= 0b100101;
  }
  return product;
}
