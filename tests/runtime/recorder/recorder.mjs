// A server on the loopback that writes down every request and answers as the Data API does.
import { once } from 'node:events';
import { createSecureServer } from 'node:http2';
import { text } from 'node:stream/consumers';

import { selfSigned } from './certificate.mjs';

const ASTRA_HOSTS = ['*.apps.astra.datastax.com', '*.apps.astra-dev.datastax.com', '*.apps.astra-test.datastax.com'];

/**
 * Speaks TLS with HTTP/2 and HTTP/1.1 as Astra does, under a certificate for Astra's hosts.
 * `answer` is `empty` (an empty database) or `unauthorized` (the token is refused).
 */
export async function startRecorder(answer) {
  const { key, cert } = selfSigned(ASTRA_HOSTS);
  const requests = [];
  const server = createSecureServer({ key, cert, allowHTTP1: true }, async (request, response) => {
    const body = await text(request);
    requests.push(record(request, body));
    const [status, content] = ANSWERS[answer](body);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(content));
  });
  // What a handshake that fails means for the program, the program says.
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: server.address().port, cert, requests, close: () => server.close() };
}

function record(request, body) {
  const socket = request.stream?.session?.socket ?? request.socket;
  return {
    servername: socket.servername,
    protocol: `HTTP/${request.httpVersion}`,
    authority: request.headers[':authority'] ?? request.headers.host,
    method: request.method,
    path: request.url,
    headers: request.headers,
    body: JSON.parse(body),
  };
}

const ANSWERS = {
  empty(body) {
    const [command] = Object.keys(JSON.parse(body));
    if (command === 'createCollection') return [200, { status: { ok: 1 } }];
    if (command === 'findOne') return [200, { data: { document: null } }];
    return [200, { errors: [{ message: `the recorder has no answer to ${command}` }] }];
  },
  unauthorized() {
    const message = 'Authentication failed for request due to invalid token.';
    return [401, { errors: [{ message, errorCode: 'UNAUTHENTICATED_REQUEST' }] }];
  },
};
