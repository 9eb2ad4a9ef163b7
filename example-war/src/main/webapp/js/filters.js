// The filters and the order of one list: a form above it. A list is shown anew when the person pauses, and only when something changed.

import { byId, element } from './dom.js';
import { pickedId } from './fields.js';

const PAUSE = 350;

export class Filters {
  #form;
  #changed;
  #badge;
  #timer;
  #asked;

  /** kind: the part of the address, as in the id of the form; changed: called when the list has to be shown anew. */
  constructor(kind, changed) {
    this.#form = byId(`${kind}-filters`);
    this.#changed = changed;
    this.#badge = this.#form.closest('details').querySelector('[data-active]');
    this.#inputs().forEach((input) => prepare(input));
    this.#asked = this.query();
    this.#form.addEventListener('input', (event) => this.#wait(event.target));
    this.#form.addEventListener('change', () => this.#ask());
    this.#form.addEventListener('submit', (event) => { event.preventDefault(); this.#ask(); });
    this.#form.addEventListener('reset', () => setTimeout(() => this.#ask())); // the fields are empty only afterwards
  }

  /** The parameters of the address, with an & at their end. */
  query() {
    const given = new URLSearchParams(this.#inputs()
      .map((input) => [input.name, valueOf(input)])
      .filter(([, value]) => value !== ''));
    return `${given}&`;
  }

  /** Whether any filter is set. */
  any() {
    return this.#count() > 0;
  }

  /** Marks the field that the shop refused, when it is one of these. */
  blame(problem) {
    const input = this.#inputs().find(({ name }) => name === problem.field);
    if (input) {
      complain(input, problem.message);
    }
  }

  /** What is not finished yet is no mistake. */
  #wait(input) {
    clearTimeout(this.#timer);
    if (mistake(input) === '') {
      this.#timer = setTimeout(() => this.#ask(), PAUSE);
    }
  }

  #ask() {
    clearTimeout(this.#timer);
    const wrong = this.#inputs().filter((input) => complain(input, mistake(input)));
    this.#badge.textContent = this.any() ? `${this.#count()} set` : '';
    const query = this.query();
    if (wrong.length === 0 && query !== this.#asked) {
      this.#asked = query;
      this.#changed();
    }
  }

  #count() {
    return this.#inputs().filter((input) => input.name !== 'sort' && valueOf(input) !== '').length;
  }

  #inputs() {
    return [...this.#form.elements].filter((input) => input.name !== '');
  }
}

/** What a filter asks for, or nothing. Days are those of the reader. */
function valueOf(input) {
  const text = input.value.trim();
  if (text === '') {
    return '';
  }
  switch (input.dataset.kind) {
    case 'pick':
      return pickedId(text) ?? '';
    case 'day':
      return new Date(`${text}T00:00:00`).toISOString();
    case 'day-end':
      return new Date(`${text}T23:59:59`).toISOString();
    default:
      return text;
  }
}

function mistake(input) {
  if (input.dataset.kind === 'pick' && input.value.trim() !== '' && pickedId(input.value) === null) {
    return 'Choose a suggestion, or type an id.';
  }
  return input.validationMessage;
}

function prepare(input) {
  const error = element('p', { className: 'error', id: `${input.id}-error` });
  input.setAttribute('aria-describedby', error.id);
  input.closest('.field').append(error);
}

/** Shows what is wrong, or that nothing is; gives whether something is. */
function complain(input, text) {
  byId(`${input.id}-error`).textContent = text;
  if (text === '') {
    input.removeAttribute('aria-invalid');
  } else {
    input.setAttribute('aria-invalid', 'true');
  }
  return text !== '';
}
