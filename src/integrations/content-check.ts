import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeContentCheck } from '#cli/checking/read-and-check.ts';
import { describeProblems } from '#engine/check/describe-problem.ts';
import type { Problem } from '#engine/check/problem.ts';
import { PROBLEMS_ADDRESS, PROBLEMS_EVENT } from './content-check-channel.ts';
import type { RestrictedContentOptions } from './restricted-content.ts';

/** Pause after a change before reading again (milliseconds): editors write a file in several steps. */
const SETTLE = 80;

/** Stops a build whose content has errors, naming them all, and shows them on the page while an author writes. */
export function contentCheck({ allowCodeIn = [] }: RestrictedContentOptions = {}): AstroIntegration {
  let check: () => Promise<Problem[]>;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ config, command, injectScript, logger }) => {
        check = makeContentCheck(fileURLToPath(config.root), { allowCodeIn });
        if (command === 'dev') injectScript('page', "import '/src/integrations/content-check-overlay.ts';");
        if (command !== 'build') return;
        const problems = await check();
        const errors = problems.filter(({ severity }) => severity === 'error');
        if (errors.length > 0) throw refuse(errors);
        logger.info(
          problems.length === 0
            ? 'nothing to report'
            : `no errors; ${problems.length} warnings (npm run check:content shows them)`,
        );
      },
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        let last: Promise<Problem[]> | undefined;
        const report = (problems: readonly Problem[]) => {
          if (problems.length > 0) logger.warn(`\n${describeProblems(problems)}`);
          server.hot.send(PROBLEMS_EVENT, problems);
        };
        server.watcher.on('all', (_, path) => {
          if (!path.replaceAll('\\', '/').includes('/content/')) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            last = check();
            last.then(report, (error: unknown) => logger.error(String(error)));
          }, SETTLE);
        });
        server.middlewares.use(PROBLEMS_ADDRESS, (_request, response) => {
          last ??= check();
          last.then(
            (problems) => response.setHeader('content-type', 'application/json').end(JSON.stringify(problems)),
            (error: unknown) => response.writeHead(500).end(String(error)),
          );
        });
      },
    },
  };
}

function refuse(errors: readonly Problem[]): Error {
  const error = new Error(`\n${describeProblems(errors)}\n`);
  error.name = 'ContentCheck';
  error.stack = error.message;
  return error;
}
