// Which key does what: those of the terminal.

/** @param capture takes a key before the actions do, where it returns true */
export function listen(actions, isIdle, capture) {
  document.addEventListener('keydown', (event) => {
    const typed = event.target.closest?.('input, textarea, select');
    if (typed) {
      if (event.key === 'Enter' || event.key === 'Escape') typed.blur();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (document.querySelector('dialog[open]')) return;
    const key = event.key.toLowerCase();
    if (capture(key)) {
      event.preventDefault();
      return;
    }
    const action = actions[key === 'h' ? '?' : key];
    if (!action || !isIdle(key)) return;
    event.preventDefault();
    action();
  });
}

/** The list of keys, for the help. */
export function explain(list, entries) {
  for (const [key, words] of entries) {
    const term = document.createElement('dt');
    const kbd = document.createElement('kbd');
    kbd.textContent = key;
    term.append(kbd);
    const text = document.createElement('dd');
    text.textContent = words;
    list.append(term, text);
  }
}
