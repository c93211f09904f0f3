// Files: hashed in blocks by the module, packed into one ZIP, and offered for download.

const BLOCK = 4 * 1024 * 1024;

// The module's digest and size of a file; nothing if it refuses the file, which the page reports.
async function measured(file, field) {
  for (let at = 0, first = true; first || at < file.size; at += BLOCK, first = false) {
    const bytes = new Uint8Array(await file.slice(at, at + BLOCK).arrayBuffer());
    const { json } = await ask({ call: 'measure', name: file.name, size: file.size, first, field }, bytes);
    if (json.refused) {
      await put(json);
      return null;
    }
  }
  return (await ask({ call: 'measured' })).json.measure;
}

async function attach(question, file, field) {
  const measure = await measured(file, field);
  if (!measure) return;
  const edit = { do: 'file', question, name: file.name, sha256: measure.sha256 };
  const { json } = await ask({ call: 'edit', edit, measure });
  const come = json.came ? new Map([[json.came, { blob: file, measure }]]) : new Map();
  await taken(json, edit, come);
}

// Checks that the file can be opened before asking whether it may replace what is open.
async function openFile(file, last) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { json } = await ask({ call: 'unpack', name: file.name, last }, bytes);
  if (json.refused) {
    await put(json);
    at(json.refused)?.focus();
    return;
  }
  if (json.ask && !confirm(json.ask)) return;
  const { kept, files } = (await ask({ call: 'adopt' })).json;
  const come = new Map();
  for (const [path, measure] of Object.entries(files)) {
    const entry = await ask({ call: 'entry', path });
    come.set(path, { blob: new Blob([entry.bytes]), measure });
  }
  await save({ state: { kept, typed: {} }, come, isAll: true });
  go(last ? '#/dane' : '#/lista');
}

async function saveZip() {
  const { json, bytes } = await ask({ call: 'pack' });
  let start = 0;
  const parts = json.parts.map((part) => {
    if (part.file !== undefined) return held.files.get(part.file).blob;
    start += part.bytes;
    return bytes.subarray(start - part.bytes, start);
  });
  give(new Blob(parts, { type: 'application/zip' }), json.name);
}

function give(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

