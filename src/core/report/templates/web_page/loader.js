// Loads the module embedded in the page, calls it, and shows what it draws. Contains no texts and no rules.
'use strict';

const cert = (() => {
  const at = (id) => document.getElementById(id);
  const parts = {};
  const module = compiled();
  let exports = open();

  // The gzipped module is part of the page, in chunks after this script: nothing is fetched, and each chunk is compiled
  // while the next is being parsed.
  async function compiled() {
    const packed = new ReadableStream({ start: (queue) => (parts.queue = queue) });
    addEventListener('DOMContentLoaded', () => parts.queue.close());
    const stream = packed.pipeThrough(new DecompressionStream('gzip'));
    return WebAssembly.compileStreaming(new Response(stream, { headers: { 'Content-Type': 'application/wasm' } }));
  }

  const take = ({ textContent }) => parts.queue.enqueue(decoded(textContent));

  async function open() {
    try {
      return (await WebAssembly.instantiate(await module)).exports;
    } catch (error) {
      at('cannot').hidden = false;
      throw error;
    }
  }

  // Browsers before 2025 lack `fromBase64`; the fallback is slower.
  function decoded(base64) {
    return Uint8Array.fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  }

  // A request is a line of JSON followed by the bytes it refers to; so is an answer.
  async function call(request, bytes = new Uint8Array()) {
    const { memory, cert_alloc, cert_free, cert_call } = await exports;
    const line = new TextEncoder().encode(`${JSON.stringify(request)}\n`);
    const length = line.length + bytes.length;
    try {
      const room = cert_alloc(length);
      const message = new Uint8Array(memory.buffer, room >>> 0, length);
      message.set(line);
      message.set(bytes, line.length);
      const given = BigInt.asUintN(64, cert_call(room, length));
      const [start, size] = [Number(given >> 32n), Number(given & 0xffffffffn)];
      const answer = new Uint8Array(memory.buffer, start, size).slice();
      cert_free(start, size);
      const end = answer.indexOf(10);
      return { json: JSON.parse(new TextDecoder().decode(answer.subarray(0, end))), bytes: answer.subarray(end + 1) };
    } catch (error) {
      // An instance that failed midway is not used again.
      exports = open();
      throw error;
    }
  }

  // HTML by the ID of its element. Unchanged pieces are left alone.
  const shown = new Map();
  function show(islands) {
    const focused = document.activeElement?.id;
    for (const [id, html] of Object.entries(islands)) {
      const island = at(id);
      if (!island || shown.get(id) === html) continue;
      const drawn = document.createElement('template');
      drawn.innerHTML = html;
      // Content already in place, as on the first call, keeps its focus.
      if (island.innerHTML.trim() !== drawn.innerHTML.trim()) {
        for (const inner of island.querySelectorAll('[id]')) shown.delete(inner.id);
        island.innerHTML = html;
      }
      shown.set(id, html);
    }
    if (focused && document.activeElement?.id !== focused) at(focused)?.focus({ preventScroll: true });
  }

  const data = (id) => JSON.parse(at(id).textContent);

  exports.catch(() => {});
  return { take, call, show, data };
})();
