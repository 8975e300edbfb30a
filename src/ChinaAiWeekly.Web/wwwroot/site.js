// The site's only script; every page works without it.
// The reader's choice of theme lives in the browser. Runs before the first paint, so that nothing flashes.
(() => {
  const root = document.documentElement;
  const read = () => { try { return localStorage.getItem('theme') || 'auto'; } catch { return 'auto'; } };
  const apply = theme => theme === 'auto' ? root.removeAttribute('data-theme') : root.setAttribute('data-theme', theme);
  apply(read());
  document.addEventListener('DOMContentLoaded', () => {
    const chosen = document.getElementById('th-' + read());
    if (chosen) chosen.checked = true;
    document.addEventListener('change', event => {
      if (event.target.name !== 'th') return;
      try { localStorage.setItem('theme', event.target.value); } catch { /* private mode: for this page only */ }
      apply(event.target.value);
    });
  });
})();

// Below a figure: its picture as PNG, drawn from the SVG twin at twice its size, and its address for quoting.
// The buttons come hidden, for readers without scripts.
document.addEventListener('DOMContentLoaded', () => {
  const save = (blob, name) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
  const draw = async address => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * image.naturalWidth;
    canvas.height = 2 * image.naturalHeight;
    const pen = canvas.getContext('2d');
    pen.fillStyle = matchMedia('(prefers-color-scheme: dark)').matches ? '#121517' : '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => save(blob, address.split('/').slice(-3).join('-').replace(/\.svg$/, '.png')), 'image/png');
  };
  const copy = async button => {
    await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
    const word = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = word; }, 2000);
  };
  for (const button of document.querySelectorAll('[data-png], [data-copy]')) {
    button.hidden = Boolean(button.dataset.copy) && !navigator.clipboard;
    button.addEventListener('click', () => button.dataset.png ? draw(button.dataset.png) : copy(button));
  }
});
