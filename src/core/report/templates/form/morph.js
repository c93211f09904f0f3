// Updates the content of an element to match the HTML without touching what already does: the focus, text being typed,
// a section the user opened.

function morph(element, html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  morphChildren(element, template.content);
}

function morphChildren(element, wanted) {
  let here = element.firstChild;
  for (const node of [...wanted.childNodes]) {
    const later = node.id ? laterSibling(here, node) : null;
    while (later && here !== later) here = removed(here);
    if (here && isSame(here, node)) {
      morphNode(here, node);
      here = here.nextSibling;
    } else {
      element.insertBefore(node, here);
    }
  }
  while (here) here = removed(here);
}

function laterSibling(here, node) {
  for (let next = here; next; next = next.nextSibling) if (isSame(next, node)) return next;
  return null;
}

function removed(node) {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function isSame(one, other) {
  return one.nodeName === other.nodeName && (one.id ?? '') === (other.id ?? '') && one.dataset?.do === other.dataset?.do;
}

function morphNode(one, other) {
  if (one.nodeType !== Node.ELEMENT_NODE) {
    if (one.nodeValue !== other.nodeValue) one.nodeValue = other.nodeValue;
    return;
  }
  const isOwn = (name) => ['open', 'aria-expanded', 'srcdoc', 'style', 'data-typing'].includes(name);
  for (const { name } of [...one.attributes]) if (!isOwn(name) && !other.hasAttribute(name)) one.removeAttribute(name);
  for (const { name, value } of other.attributes) {
    if (!isOwn(name) && one.getAttribute(name) !== value) one.setAttribute(name, value);
  }
  const isTyped = one === document.activeElement && one.dataset.typing !== undefined;
  if (one.nodeName === 'INPUT' && one.type !== 'file') {
    one.checked = other.checked;
    if (!isTyped && one.value !== other.value) one.value = other.value;
  }
  if (one.nodeName === 'TEXTAREA') {
    if (!isTyped && one.value !== other.value) one.value = other.value;
    return;
  }
  morphChildren(one, other);
}

