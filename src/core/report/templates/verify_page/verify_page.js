// Passes files and keys to the module, and its HTML to the page. Contains no texts and no rules.
(() => {
  const at = (id) => document.getElementById(id);
  const { own, largest } = cert.data('made-with');
  const isServed = location.protocol.startsWith('http');
  const asked = new URLSearchParams(location.hash.slice(1)).get('lang');
  const state = {
    lang: ['pl', 'en'].includes(asked) ? asked : document.documentElement.lang,
    typed: null,
    place: isServed ? 'asking' : 'disk',
    beside: 'unasked',
    files: [],
    published: [],
  };
  const nothing = new Uint8Array();
  // The timeout for a server, in milliseconds.
  const patience = 30000;
  let turn = 0;
  // What to focus on behalf of a drawing superseded by the next one.
  let wanted = null;

  // Today in Poland, wherever the browser is.
  function today() {
    const parts = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Warsaw', year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts();
    const part = (type) => parts.find((one) => one.type === type).value;
    return `${part('year')}-${part('month')}-${part('day')}`;
  }

  async function draw(focused, is_list_new = false) {
    wanted = focused ?? wanted;
    turn += 1;
    const mine = turn;
    const [files, published] = [state.files, state.published];
    const request = {
      call: 'verify',
      lang: state.lang,
      own,
      typed: state.typed,
      fragment: location.hash.slice(1),
      place: state.place,
      is_list_new,
      beside: state.beside,
      today: today(),
      files: files.map(sent),
      published: published.map(sent),
    };
    const bytes = new Uint8Array(await new Blob([...files, ...published].map((file) => file.bytes)).arrayBuffer());
    const { json } = await cert.call(request, bytes);
    if (mine !== turn || !json.islands) return;
    document.documentElement.lang = json.lang;
    document.title = json.title;
    const [field, opened] = [at('typed'), document.querySelectorAll('details[open] > summary')];
    cert.show(json.islands);
    if (field !== at('typed') && field.value !== field.defaultValue) retype(field, at('typed'));
    for (const { id } of opened) at(id)?.parentElement.setAttribute('open', '');
    wanted?.map(at).find(Boolean)?.focus();
    wanted = null;
  }

  const sent = ({ bytes, ...file }) => ({ ...file, length: bytes.length });

  // Unfinished input survives redrawing.
  function retype(before, now) {
    now.value = before.value;
    now.setSelectionRange(before.selectionStart, before.selectionEnd);
  }

  async function read(file) {
    const { name, size } = file;
    if (size > largest) return { name, bytes: nothing, unread: 'too-large' };
    const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
    return bytes ? { name, bytes } : { name, bytes: nothing, unread: 'unreadable' };
  }

  // A file replaces one with the same name; the page says so if their contents differ.
  async function add(chosen) {
    await put(await Promise.all([...chosen].map(read)));
  }
  function put(files) {
    const [names, before] = [new Set(files.map((file) => file.name)), state.files];
    for (const file of files) file.is_replacing = before.some((other) => other.name === file.name && !isSame(file, other));
    state.files = [...before.filter((file) => !names.has(file.name)), ...files];
    return draw(['verdict-0', 'remark-0', 'list-title']);
  }

  function isSame({ bytes }, other) {
    return bytes.length === other.bytes.length && bytes.every((byte, at) => byte === other.bytes[at]);
  }

  // Fetches a file from beside the page on its server; empty if it is not there.
  async function fetched(path) {
    const how = { cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout?.(patience) };
    const answer = await fetch(new URL(path, location.href), how).catch(() => null);
    if (!answer?.ok || Number(answer.headers.get('content-length')) > largest) return [];
    const bytes = await answer.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
    return bytes ? [{ name: path.split('/').at(-1), bytes, is_beside: true }] : [];
  }

  const does = {
    choose: () => at('picked').click(),
    async beside(button) {
      if (state.beside === 'asking') return;
      state.beside = 'asking';
      draw();
      const asked = location.hash;
      const found = (await Promise.all(button.dataset.paths.split(',').map(fetched))).flat();
      if (location.hash !== asked) return;
      state.beside = 'unasked';
      await put(found);
      if (!at('sought-absent') && found.length > 0) return;
      state.beside = 'absent';
      state.files = state.files.filter((file) => !file.is_beside);
      await draw(['sought-absent']);
    },
    clear() {
      state.files = [];
      return draw(['drop']);
    },
    forget(button) {
      // In display order: readable files first, then unreadable ones.
      const shown = [...state.files.filter((file) => !file.unread), ...state.files.filter((file) => file.unread)];
      state.files = state.files.filter((file) => file !== shown[Number(button.dataset.index)]);
      return draw(['clear', 'drop']);
    },
    language(button) {
      state.lang = button.lang;
      return draw(['language']);
    },
    'own-key'() {
      state.typed = null;
      at('typed').form.reset();
      return draw(['key-other']);
    },
    skip: () => at('content').focus(),
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-does]');
    const act = button && does[button.dataset.does];
    if (!act) return;
    event.preventDefault();
    act(button);
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    state.typed = at('typed').value.trim() || null;
    draw(state.files.length > 0 ? ['typed-fault', 'verdict-0', 'key-other'] : ['typed']);
  });
  at('picked').addEventListener('change', async (event) => {
    await add(event.target.files);
    event.target.value = '';
  });

  // The whole page is a drop zone.
  const isOver = (is) => at('drop')?.classList.toggle('over', is);
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    isOver(true);
  });
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && isOver(false));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    isOver(false);
    add(event.dataTransfer.files);
  });
  addEventListener('hashchange', () => {
    state.beside = 'unasked';
    draw();
  });

  // Fetches the register's list, if the page is on a server with the list beside it.
  async function published() {
    state.published = (await Promise.all(['SHA256SUMS', 'SHA256SUMS.minisig'].map(fetched))).flat();
    state.place = 'asked';
    return draw(null, true);
  }

  draw();
  if (isServed) published();
})();
