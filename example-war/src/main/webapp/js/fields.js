// What a field of a form holds, as the API wants it, and the way back.

/** The value of a field as JSON; a field that was left empty is null where that is allowed. */
export function valueOf(input) {
  switch (input.dataset.kind) {
    case 'integer':
    case 'id':
      return Number(input.value);
    case 'decimal':
    case 'optional':
      return input.value === '' ? null : input.value;
    case 'flag':
      return input.checked;
    case 'set': // a fieldset of checkboxes
      return [...input.elements].filter((box) => box.checked).map((box) => box.value);
    case 'pick':
      return pickedId(input.value);
    default:
      return input.value;
  }
}

/** Puts a value from the API into a field; undefined restores what the field starts with. */
export function setValue(input, value) {
  if (input.dataset.kind === 'flag') {
    input.checked = value ?? input.defaultChecked;
  } else if (input.dataset.kind === 'set') {
    [...input.elements].forEach((box) => { box.checked = value?.includes(box.value) ?? false; });
  } else if (value === undefined) {
    input.value = startOf(input);
  } else {
    input.value = input.dataset.kind === 'decimal' && value !== null ? value.toFixed(2) : value ?? '';
  }
}

/** Whether a field still holds what the API gave; no constant of a set and no set are the same to a person. */
export function holds(input, stored) {
  const value = valueOf(input);
  if (input.dataset.kind === 'set') {
    return value.join() === (stored ?? []).join();
  }
  return value === stored || (typeof stored === 'number' && value !== null && Number(value) === stored);
}

/** What a person types or chooses in a field with suggestions: "Oak Chair #12", "#12" or "12". */
export function pickedId(text) {
  const match = /(?:^|#)(\d{1,15})$/.exec(text.trim());
  return match ? Number(match[1]) : null;
}

function startOf(input) {
  if (input.tagName === 'SELECT') {
    return [...input.options].find((option) => option.defaultSelected)?.value ?? '';
  }
  return input.defaultValue;
}
