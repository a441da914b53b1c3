import type { IncomingMessage, ServerResponse } from 'node:http';
import { previewFolder } from '../../core/header-rules.ts';

type Next = (error?: unknown) => void;

/** What Vite asks of a plugin, only as far as this one answers. */
interface Plugin {
  readonly name: string;
  readonly apply: 'serve';
  readonly configureServer: (server: {
    readonly middlewares: {
      use(answer: (request: IncomingMessage, response: ServerResponse, next: Next) => void): void;
    };
  }) => void;
}

const address = new RegExp(`/${previewFolder}([0-9a-f]+\\.png)$`);

async function answer(name: string, response: ServerResponse, next: Next): Promise<void> {
  // Loaded when it is asked for: builds draw in threads of their own, and need neither fonts nor register here.
  const { askedPreview } = await import('./asked-preview.ts');
  const image = await askedPreview(name);
  if (image) response.setHeader('Content-Type', 'image/png').end(image);
  else next();
}

/** Preview images for the development server, which has no folder of them: each is drawn when it is asked for. */
export const previewsOnDemand = (): Plugin => ({
  name: 'previews-on-demand',
  apply: 'serve',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const name = address.exec(request.url ?? '')?.[1];
      if (name) answer(name, response, next).catch(next);
      else next();
    });
  },
});
