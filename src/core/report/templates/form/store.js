// What this browser holds of the form: the answers as their file says them, what is being typed, and the files. Where
// nothing can be saved, it is held as long as the page is open.

const STORE = `cert-form-${cert.data('scheme')}`;
const held = { state: {}, files: new Map() };
let isSaved = true;

const database = new Promise((resolve, reject) => {
  const request = indexedDB.open(STORE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('state');
    request.result.createObjectStore('files');
  };
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
database.catch(() => {});

async function transact(mode, work) {
  const transaction = (await database).transaction(['state', 'files'], mode);
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  const given = work(transaction.objectStore('state'), transaction.objectStore('files'));
  await done;
  return given;
}

async function loadHeld() {
  try {
    const { state, paths, files } = await transact('readonly', (state, files) => ({
      state: state.get('form'),
      paths: files.getAllKeys(),
      files: files.getAll(),
    }));
    held.state = state.result ?? {};
    paths.result.forEach((path, index) => held.files.set(path, files.result[index]));
  } catch {
    await cannotSave();
  }
}

// All of a step is saved, or nothing.
async function save({ state = {}, come = new Map(), gone = [], isAll = false }) {
  if (isAll) held.files.clear();
  Object.assign(held.state, state);
  for (const path of gone) held.files.delete(path);
  for (const [path, file] of come) held.files.set(path, file);
  if (!isSaved) return;
  try {
    await transact('readwrite', (states, files) => {
      if (isAll) files.clear();
      states.put(held.state, 'form');
      for (const path of gone) files.delete(path);
      for (const [path, file] of come) files.put(file, path);
    });
  } catch {
    await cannotSave();
  }
}

async function cannotSave() {
  isSaved = false;
  await notice('unsaved');
}

