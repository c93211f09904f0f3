// A field with suggestions while typing: arrows select, Enter accepts, Esc closes.

const options = () => [...at('gminas').children];
const isCombobox = (target) => target.role === 'combobox';

document.addEventListener('input', ({ target }) => {
  if (isCombobox(target)) offer(target);
});

async function offer(field) {
  const typed = field.value;
  const { json } = await ask({ call: 'offers', typed });
  if (field.value !== typed || document.activeElement !== field) return;
  await put(json);
  point(field, -1);
  if (json.said) say(json.said);
}

// Marks the active suggestion; none if the field itself is active.
function point(field, index) {
  options().forEach((option, at) => option.setAttribute('aria-selected', at === index));
  field.setAttribute('aria-expanded', options().length > 0);
  field.setAttribute('aria-activedescendant', options()[index]?.id ?? '');
  options()[index]?.scrollIntoView({ block: 'nearest' });
}

function closeOffers(field) {
  at('gminas').textContent = '';
  point(field, -1);
}

function choose(field, option) {
  field.value = option.dataset.value;
  closeOffers(field);
  storeTyped(field);
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

document.addEventListener('keydown', (event) => {
  const { target: field, key } = event;
  if (!isCombobox(field) || options().length === 0) return;
  const now = options().findIndex((option) => option.id === field.getAttribute('aria-activedescendant'));
  if (key === 'ArrowDown') point(field, (now + 1) % options().length);
  else if (key === 'ArrowUp') point(field, (now < 0 ? options().length : now) - 1);
  else if (key === 'Enter' && now >= 0) choose(field, options()[now]);
  else if (key === 'Escape') closeOffers(field);
  else return;
  event.preventDefault();
});

// The field keeps the focus while a suggestion is clicked or tapped.
document.addEventListener('mousedown', (event) => event.target.closest('#gminas') && event.preventDefault());
document.addEventListener('click', ({ target }) => {
  const option = target.closest('#gminas > li');
  if (option) choose(document.querySelector('[aria-controls="gminas"]'), option);
});
document.addEventListener('focusout', ({ target }) => isCombobox(target) && closeOffers(target));
