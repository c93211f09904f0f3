// Separate, in syntax that every browser understands: one too old for the rest says so.
if (!window.WebAssembly || !window.DecompressionStream) {
  document.getElementById('cannot').hidden = false;
}
