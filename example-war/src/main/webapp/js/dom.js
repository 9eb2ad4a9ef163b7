// The few ways in which this page makes elements. Data always becomes text, never markup.

/** Makes an element: properties by name, then children as nodes or texts. */
export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** One cell of a table; the label is shown beside it where rows become cards. */
export function cell(label, content, className = '') {
  const made = element('td', { className }, content);
  made.dataset.label = label;
  return made;
}

/** A row across the whole table that says why there are no others. */
export function emptyRow(columns, text) {
  return element('tr', { className: 'empty' }, element('td', { colSpan: columns }, text));
}

export const byId = (id) => document.getElementById(id);
