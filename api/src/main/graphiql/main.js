import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-ws';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { examples } from './examples.js';

const subscriptions = createClient({ url: location.origin.replace(/^http/, 'ws') + '/graphql' });

createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: '/graphql', wsClient: subscriptions }),
    defaultTabs: examples,
    plugins: [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })],
  }),
);
