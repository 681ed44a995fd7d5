// Seals what was told: AES-256-GCM under a fresh key, the key wrapped with the public key of the wave (RSA-OAEP, SHA-256) and forgotten. This
// device cannot open it any more. Id and wave are sealed along, so that an envelope cannot be given another name.
const step = 2048;

/** As bytes of JSON, filled up with spaces, so that the length does not tell how much somebody said. */
export function filled(conversation) {
  const bytes = new TextEncoder().encode(JSON.stringify(conversation));
  const plain = new Uint8Array(Math.ceil((bytes.length + 1) / step) * step).fill(32);
  plain.set(bytes);
  return plain;
}

/** Gives the wrapped key, the nonce (12 bytes), the cipher text and its tag, one after the other. */
export async function seal(publicKey, wave, id, conversation) {
  const plain = filled(conversation);
  const spki = Uint8Array.from(atob(publicKey), c => c.charCodeAt(0));
  const lock = await crypto.subtle.importKey('spki', spki, { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['wrapKey']);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const [wrapped, cipher] = await Promise.all([
    crypto.subtle.wrapKey('raw', key, lock, { name: 'RSA-OAEP' }),
    crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(`${wave} ${id}`) }, key, plain),
  ]);
  plain.fill(0);
  return new Uint8Array(await new Blob([wrapped, nonce, cipher]).arrayBuffer());
}

/** Base 64 of bytes, for sending. */
export function base64(bytes) {
  let all = '';
  for (let i = 0; i < bytes.length; i += 0x8000) all += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(all);
}
