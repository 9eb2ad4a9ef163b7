// Talks to the API and tells everybody who listens what each request cost.

const listeners = new Set();

/** An answer that says what is wrong: code, message and, where there is one, the field. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.message ?? `The shop answered with ${status}.`);
    this.status = status;
    this.code = body.code ?? '';
    this.field = body.field ?? null;
  }
}

/** Calls the listener after each request with { method, path, status, costs }. */
export function onRequest(listener) {
  listeners.add(listener);
}

export const get = (path) => send('GET', path);
export const post = (path, body) => send('POST', path, body);
export const put = (path, body) => send('PUT', path, body);
export const remove = (path) => send('DELETE', path);

async function send(method, path, body) {
  const options = { method, headers: { Accept: 'application/json' } };
  if (body !== undefined) {
    options.headers['Content-Type'] = 'application/json';
    options.body = JSON.stringify(body);
  }
  const response = await reach(path, options);
  const costs = costsOf(response.headers.get('Server-Timing') ?? '');
  listeners.forEach((listener) => listener({ method, path, status: response.status, costs }));
  const answer = await bodyOf(response);
  if (!response.ok) {
    throw new Problem(response.status, answer);
  }
  return answer;
}

async function reach(path, options) {
  try {
    return await fetch(`api/${path}`, options);
  } catch {
    throw new Problem(0, { message: 'The shop cannot be reached; is the server running?' });
  }
}

async function bodyOf(response) {
  const text = await response.text();
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return {};
  }
}

// mysql;dur=1.840;statements=2;trips=4, …
function costsOf(header) {
  return header.split(',').filter((metric) => metric.trim() !== '').map((metric) => {
    const [store, ...pairs] = metric.trim().split(';');
    const values = Object.fromEntries(pairs.map((pair) => pair.split('=')));
    return { store, milliseconds: Number(values.dur), statements: Number(values.statements), trips: Number(values.trips) };
  });
}
