/**
 * `<plumb-line>`: the reader's place on the lesson's contents. The bob hangs at the reading position, evenly spaced
 * section ticks are interpolated, and it sways once when a check on the page is passed.
 */
class PlumbLine extends HTMLElement {
  #headings: HTMLElement[] = [];
  #links: HTMLAnchorElement[] = [];
  #frame = 0;

  connectedCallback() {
    this.#links = [...this.querySelectorAll('a')];
    this.#headings = this.#links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
    const schedule = () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#hang());
    };
    addEventListener('scroll', schedule, { passive: true });
    addEventListener('resize', schedule, { passive: true });
    document.addEventListener('plumbline:passed', () => this.#sway());
    this.addEventListener('animationend', () => this.classList.remove('sways'));
    schedule();
  }

  #hang() {
    const readingLine = innerHeight * 0.35;
    const tops = this.#headings.map((heading) => heading.getBoundingClientRect().top - readingLine);
    const current = tops.findLastIndex((top) => top <= 0);
    const scrollable = document.documentElement.scrollHeight - innerHeight;
    this.style.setProperty('--reached', String(scrollable > 0 ? Math.min(1, scrollY / scrollable) : 0));
    this.#links.forEach((link, index) => {
      if (index === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
    const link = this.#links[Math.max(0, current)];
    if (!link) return;
    const end = tops[current + 1] ?? scrollable - scrollY;
    const start = current < 0 ? -scrollY : (tops[current] ?? 0);
    const share = current < 0 ? 0 : Math.min(1, Math.max(0, -start / Math.max(1, end - start)));
    const here = link.getBoundingClientRect().top;
    const there = (this.#links[current + 1] ?? link).getBoundingClientRect().top;
    const lead = current < 0 ? -26 : 0;
    this.style.setProperty('--bob', `${here + lead + (there - here) * share - this.getBoundingClientRect().top}px`);
  }

  #sway() {
    this.classList.remove('sways');
    requestAnimationFrame(() => this.classList.add('sways'));
  }
}

customElements.define('plumb-line', PlumbLine);
