// Shipped to browsers. The button that prints the page: seen only where the browser can print.
const button = document.querySelector<HTMLButtonElement>('[data-print-page]');

if (button && typeof window.print === 'function') {
  button.addEventListener('click', () => window.print());
  button.style.visibility = 'visible';
}
