/** What Pagefind's own script exports, as far as it is used here. */
type PagefindResult = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results?: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
};
type Pagefind = {
  options(options: { excerptLength: number }): Promise<void>;
  debouncedSearch(
    query: string,
    options: { filters: Record<string, string[]> },
    wait: number,
  ): Promise<{
    results: readonly { data(): Promise<PagefindResult> }[];
    filters: Record<string, Record<string, number>>;
  } | null>;
  filters(): Promise<Record<string, Record<string, number>>>;
};

const RESULTS_SHOWN = 12;
const DEBOUNCE_MILLISECONDS = 120;
const FILTERS = ['kind', 'module'] as const;

/** An excerpt may begin behind a word that was left out of the index: its comma or dot goes with it. */
const LEADING_MARKS = /^[\s·,;.]+/;

/** Pagefind's excerpt is text with <mark> tags and a few entities: turned into nodes, never into markup. */
function excerptNodes(excerpt: string): Node[] {
  const plain = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  return excerpt
    .replace(LEADING_MARKS, '')
    .split(/(<mark>.*?<\/mark>)/g)
    .map((part) => {
      const marked = /^<mark>(.*)<\/mark>$/.exec(part);
      if (!marked) return document.createTextNode(plain(part));
      const mark = document.createElement('mark');
      mark.textContent = plain(marked[1] ?? '');
      return mark;
    });
}

/**
 * `<site-search data-index="/pagefind/pagefind.js">`: the search page. The query and filters live in the address, so that
 * a search can be linked and the back button works. Arrow keys walk the results.
 */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    const input = this.#input();
    const given = new URLSearchParams(location.search);
    input.value ||= given.get('q') ?? '';
    input.focus();
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => void this.#search());
    this.addEventListener('keydown', (event) => this.#walk(event));
    void this.#offerFilters(given).then(() => this.#search());
  }

  #input = () => this.querySelector('input[type="search"]') as HTMLInputElement;

  #load(): Promise<Pagefind> {
    this.#pagefind ??= import(/* @vite-ignore */ new URL(this.dataset.index ?? '', location.href).href).then(
      async (module: Pagefind) => {
        await module.options({ excerptLength: 24 });
        return module;
      },
    );
    return this.#pagefind;
  }

  async #offerFilters(given: URLSearchParams) {
    try {
      const available = await (await this.#load()).filters();
      for (const name of FILTERS) {
        const select = this.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
        for (const value of Object.keys(available[name] ?? {}).sort()) select?.append(new Option(value, value));
        if (select) select.value = given.get(name) ?? '';
      }
    } catch {
      this.#say(
        'The search index could not be loaded. Under “npm run dev” it is there after the first “npm run build”.',
      );
    }
  }

  async #search() {
    const query = this.#input().value.trim();
    const chosen = FILTERS.flatMap((name) => {
      const value = this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value;
      return value ? [[name, value] as const] : [];
    });
    const address = new URLSearchParams([
      ...(query ? [['q', query]] : []),
      ...chosen.map(([name, value]) => [name, value]),
    ] as [string, string][]);
    history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname);
    const list = this.querySelector('ol');
    if (!list) return;
    if (query === '') {
      list.replaceChildren();
      this.#say('');
      return;
    }
    const found = await this.#load()
      .then((pagefind) =>
        pagefind.debouncedSearch(
          query,
          { filters: Object.fromEntries(chosen.map(([name, value]) => [name, [value]])) },
          DEBOUNCE_MILLISECONDS,
        ),
      )
      .catch(() => null);
    if (!found) return;
    const shown = await Promise.all(found.results.slice(0, RESULTS_SHOWN).map((result) => result.data()));
    if (query !== this.#input().value.trim()) return;
    list.replaceChildren(...shown.map((result) => this.#item(result)));
    this.#say(
      found.results.length === 0
        ? `Nothing found for “${query}”. Try fewer or other words.`
        : `${found.results.length === 1 ? 'One result' : `${found.results.length} results`} for “${query}”${found.results.length > RESULTS_SHOWN ? `, the first ${RESULTS_SHOWN} shown` : ''}.`,
    );
  }

  #item(result: PagefindResult): HTMLLIElement {
    const best = result.sub_results?.[0];
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = best?.url ?? result.url;
    const page = result.meta.title ?? result.url;
    link.textContent = best?.title ?? page;
    const kind = document.createElement('span');
    kind.className = 'eyebrow';
    kind.textContent = [...(result.filters.kind ?? []), ...(best && best.title !== page ? [page] : [])].join(' · ');
    const excerpt = document.createElement('p');
    excerpt.append(...excerptNodes(best?.excerpt ?? result.excerpt));
    item.append(kind, link, excerpt);
    return item;
  }

  #walk(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof HTMLSelectElement) return;
    const stops: HTMLElement[] = [this.#input(), ...this.querySelectorAll<HTMLAnchorElement>('ol a')];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  #say(text: string) {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

customElements.define('site-search', SiteSearch);
