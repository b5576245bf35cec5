import { useEffect, useState } from 'react';

type Asked = { readonly client: string; readonly scene: string };

const PART = /^#case\/([\w-]+)\/([\w-]+)$/;

/** Which client and state the address asks for (`#case/maya/debrief`), and how to ask for another; a picture can be linked. */
export function useAskedScene(client: string, scene: string): readonly [Asked, (next: Asked) => void] {
  const [asked, setAsked] = useState<Asked>({ client, scene });
  useEffect(() => {
    const read = () => {
      const [, who, what] = PART.exec(location.hash) ?? [];
      if (who && what) setAsked({ client: who, scene: what });
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const ask = (next: Asked) => {
    setAsked(next);
    history.replaceState(null, '', `#case/${next.client}/${next.scene}`);
  };
  return [asked, ask];
}
