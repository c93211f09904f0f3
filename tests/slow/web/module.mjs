// Loads the module as a page does, and calls it: a line of JSON, followed by the bytes it refers to.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const [, , path] = process.argv;
const root = new URL('../../../', import.meta.url);
const module = new WebAssembly.Module(readFileSync(path));
assert.equal(WebAssembly.Module.imports(module).length, 0, 'the module has imports');
const { memory, cert_alloc, cert_free, cert_call } = new WebAssembly.Instance(module).exports;

// The answer to the bytes of a request, as text.
export function call(bytes) {
  const room = cert_alloc(bytes.length);
  new Uint8Array(memory.buffer, room, bytes.length).set(bytes);
  const answer = BigInt.asUintN(64, cert_call(room, bytes.length));
  const [start, length] = [Number(answer >> 32n), Number(answer & 0xffffffffn)];
  const text = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(memory.buffer, start, length));
  cert_free(start, length);
  return text;
}

// The answer to a request and the bytes it refers to.
export function ask(request, bytes = new Uint8Array()) {
  return call(Buffer.concat([Buffer.from(`${JSON.stringify(request)}\n`), bytes]));
}

export const score = (request) => ask({ call: 'score', ...request });

export const built_in = (name) => readFileSync(new URL(`questionnaire/${name}`, root), 'utf8');

export const pages = () => memory.buffer.byteLength / 65536;
