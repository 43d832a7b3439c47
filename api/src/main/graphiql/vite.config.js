import { defineConfig } from 'vite';

// Monaco's workers and everything else come from this server: the page asks no other host.
export default defineConfig({
  base: '/graphiql/',
  build: {
    outDir: '../resources/graphiql',
    emptyOutDir: true,
    sourcemap: false,
    license: { fileName: 'licenses.md' },
    chunkSizeWarningLimit: 5000,
  },
  worker: { format: 'es' },
});
