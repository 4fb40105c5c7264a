// Small parts of the page that all views use.

import { Refusal, Unreachable } from './answers.js';

const RETRY = 2000;
let retry = 0;

export const find = (id) => document.getElementById(id);

export function element(name, text = '', className = '') {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** @param key shown on the button, and read out as its shortcut; "" for none */
export function button(label, key, action) {
  const made = element('button', label);
  made.type = 'button';
  if (key) {
    const hint = element('kbd', key);
    hint.setAttribute('aria-hidden', 'true');
    made.append(hint);
    made.setAttribute('aria-keyshortcuts', key);
  }
  made.addEventListener('click', action);
  return made;
}

export function message(text, ...buttons) {
  find('message').replaceChildren(...(text ? [element('p', text), ...buttons] : []));
}

/** Says that something other than a vote went wrong, and tries again where that may help. */
export function failed(error, then) {
  const passes = error instanceof Unreachable || (error instanceof Refusal && error.passes);
  const text = error instanceof Refusal ? error.message : 'The server cannot be reached.';
  message(text, ...(then ? [button('Try again', '', then)] : []));
  clearTimeout(retry);
  if (passes && then) retry = setTimeout(then, RETRY);
  if (!(error instanceof Refusal || error instanceof Unreachable)) throw error;
}
