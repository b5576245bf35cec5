/** `<site-shortcuts>`: the key `/` opens search from anywhere but a text field; the link inside says where. */
class SiteShortcuts extends HTMLElement {
  connectedCallback() {
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
      const search = this.querySelector('a');
      if (!search) return;
      event.preventDefault();
      location.assign(search.href);
    });
  }
}

customElements.define('site-shortcuts', SiteShortcuts);
