// The least a page can do on a tap: the browser's own radios, and one text that follows.
const output = document.querySelector('output');
document.addEventListener('change', (event) => {
  if (output && event.target instanceof HTMLInputElement) output.textContent = event.target.value;
});
