// On a touch screen: a record pushed to the right is included, to the left excluded.

const FAR = 110;
const BEGUN = 12;

export function swipe(card, include, exclude) {
  let start = null;
  let far = 0;

  function reset() {
    start = null;
    far = 0;
    card.style.translate = '';
    delete card.dataset.swipe;
  }

  card.addEventListener(
    'touchstart',
    (event) => {
      reset();
      if (event.touches.length === 1) {
        start = { x: event.touches[0].clientX, y: event.touches[0].clientY, sideways: false };
      }
    },
    { passive: true },
  );
  card.addEventListener(
    'touchmove',
    (event) => {
      if (!start) return;
      const across = event.touches[0].clientX - start.x;
      const down = Math.abs(event.touches[0].clientY - start.y);
      if (!start.sideways) {
        if (Math.max(Math.abs(across), down) < BEGUN) return;
        // Reading on is no vote, and neither is the choice of a text.
        if (Math.abs(across) < 2 * down || !getSelection().isCollapsed) {
          start = null;
          return;
        }
        start.sideways = true;
      }
      far = across;
      card.style.translate = `${across / 2}px`;
      if (Math.abs(far) >= FAR) card.dataset.swipe = far > 0 ? 'Include' : 'Exclude';
      else delete card.dataset.swipe;
    },
    { passive: true },
  );
  card.addEventListener('touchend', () => {
    const pushed = far;
    reset();
    if (pushed >= FAR) include();
    else if (pushed <= -FAR) exclude();
  });
  card.addEventListener('touchcancel', reset);
}
