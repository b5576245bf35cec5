import { mkdirSync, rmSync } from 'node:fs';
import { stringify } from 'yaml';
import { generateLessons, writeFiles } from './generate-lessons.ts';

const CONFIG = `import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [react(), mdx()], trailingSlash: 'always', devToolbar: { enabled: false } });
`;

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  lessons: defineCollection({ loader: glob({ base: './lessons', pattern: '*/*.mdx' }), schema: z.object({ title: z.string(), question: z.any() }) }),
};
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
import Quiz from '../../quiz.tsx';
export async function getStaticPaths() {
  return (await getCollection('lessons')).map((entry) => ({ params: { lesson: entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
---
<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{Astro.props.entry.data.title}</title></head>
<body><main><h1>{Astro.props.entry.data.title}</h1><Quiz question={Astro.props.entry.data.question} client:load /><Content /></main></body></html>
`;

const QUIZ = `import { useState } from 'react';
export default function Quiz({ question }) {
  const [chosen, setChosen] = useState('');
  const [shown, setShown] = useState(false);
  return (
    <form>
      <p>{question.prompt}</p>
      {question.choices.map((choice) => (
        <label key={choice.id}><input type="radio" name="q" checked={chosen === choice.id} onChange={() => setChosen(choice.id)} />{choice.text}</label>
      ))}
      <button type="button" onClick={() => setShown(true)}>Check</button>
      {shown && <p data-feedback>{question.choices.find((choice) => choice.id === chosen)?.feedback}</p>}
    </form>
  );
}
`;

const PACKAGES = { '@astrojs/mdx': '*', '@astrojs/react': '*', astro: '*', react: '*', 'react-dom': '*' };

/** Made below this project, whose packages it uses. The smallest Astro + MDX + React site with the same lessons and one question a lesson. */
export function makeBareSite(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, {
    'package.json': JSON.stringify({ type: 'module', private: true, dependencies: PACKAGES }),
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': CONTENT_CONFIG,
    'src/pages/lessons/[...lesson].astro': PAGE,
    'src/quiz.tsx': QUIZ,
  });
  for (const { module, id, title, question, body } of generateLessons(count)) {
    writeFiles(folder, { [`lessons/${module}/${id}.mdx`]: `---\n${stringify({ title, question })}---\n\n${body}\n` });
  }
}
