import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { builtFiles, pages, read } from './site.ts';

const policyOf = (html: string) =>
  /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';

describe('content security policy', () => {
  test.each(pages.map((page) => [page.address, page] as const))(
    '%s carries a policy without high findings',
    (_, page) => {
      const policy = policyOf(page.html);
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
      expect(policy).not.toContain("'unsafe-eval'");
      const high = new CspEvaluator(new CspParser(policy).csp)
        .evaluate()
        .filter((finding) => finding.severity === Severity.HIGH)
        // The site's own origin serves only its own static files: no JSONP, no uploads.
        .filter((finding) => !(finding.directive === 'script-src' && finding.value === "'self'"));
      expect(high.map((finding) => finding.description)).toEqual([]);
    },
  );

  test.each(pages.map((page) => [page.address, page] as const))(
    '%s has no inline handler and loads nothing from elsewhere',
    (_, page) => {
      const handlers = page.root
        .querySelectorAll('*')
        .flatMap((element) => Object.keys(element.attributes).filter((name) => /^on[a-z]+$/.test(name)));
      const foreign = page.root
        .querySelectorAll('script[src], link[rel="stylesheet"], link[rel="preload"], img[src], iframe')
        .filter((element) => /^(https?:)?\/\//.test(element.getAttribute('src') ?? element.getAttribute('href') ?? ''));
      expect(handlers).toEqual([]);
      expect(foreign.map(String)).toEqual([]);
    },
  );

  test('style sheets fetch nothing from elsewhere', () => {
    const guilty = builtFiles.filter(
      (file) => file.endsWith('.css') && !file.startsWith('pagefind/') && /url\(["']?https?:|@import/.test(read(file)),
    );
    expect(guilty).toEqual([]);
  });
});
