// Alone, and in words that every browser reads: one that is too old for the rest says so.
if (!window.WebAssembly || !window.DecompressionStream) {
  document.getElementById('cannot').hidden = false;
}
