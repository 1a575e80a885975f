// A server on the loopback that records every request, and answers in place of the requested one.
import { once } from 'node:events';
import { createServer as createHttp1Server } from 'node:http';
import { createServer as createHttp2Server, createSecureServer } from 'node:http2';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';

import { answerOf } from './answers.mjs';
import { selfSigned } from './certificate.mjs';

/**
 * Speaks HTTP/2 and HTTP/1.1 on one port: under TLS as Astra does, and unencrypted as a self-hosted Data API may. It is also
 * a proxy that ends at itself.
 * `answer` is the name of an answer, which also says for which hosts there is a certificate.
 */
export async function startRecorder(answer) {
  const { hosts, respond } = answerOf(answer);
  const { key, cert } = selfSigned(hosts);
  const requests = [];
  const handshakes = [];
  const onRequest = async (request, response) => {
    const recorded = record(request, await text(request));
    requests.push(recorded);
    const [status, content] = respond(recorded);
    response.writeHead(status, content === '' ? {} : { 'content-type': contentType(content) });
    response.end(typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  };
  const onName = (name, use) => {
    handshakes.push(name);
    use(null);
  };
  const tls = createSecureServer({ key, cert, allowHTTP1: true, SNICallback: onName }, onRequest);
// The program itself reports what a failed handshake means for it.
  tls.on('tlsClientError', () => {});
  const clear = { http1: createHttp1Server(onRequest), http2: createHttp2Server(onRequest) };
  const server = createServer((socket) => {
// A client may close the connection before it has sent anything, or in the middle.
    socket.on('error', () => {});
    socket.once('readable', () => {
      const first = socket.read();
      if (first === null) return;
      if (first.indexOf('CONNECT ') === 0) {
        // As a proxy: whatever the host is, TLS with the recorder follows.
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        tls.emit('connection', socket);
        return;
      }
      socket.unshift(first);
      const speaks = first[0] === TLS_HANDSHAKE ? tls : first.indexOf('PRI ') === 0 ? clear.http2 : clear.http1;
      speaks.emit('connection', socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: server.address().port, cert, requests, handshakes, close: () => server.close() };
}

const TLS_HANDSHAKE = 0x16;

function contentType(content) {
  if (Buffer.isBuffer(content)) return 'application/octet-stream';
  return typeof content === 'string' ? 'text/html' : 'application/json';
}

/** `servername` is what TLS asked for, and nothing in clear. A body that is no JSON is kept as it is. */
function record(request, body) {
  const socket = request.stream?.session?.socket ?? request.socket;
  return {
    servername: socket.servername || null,
    protocol: `HTTP/${request.httpVersion}`,
    authority: request.headers[':authority'] ?? request.headers.host,
    method: request.method,
    path: request.url,
    headers: request.headers,
    body: parsed(body),
  };
}

function parsed(body) {
  try {
    return body === '' ? null : JSON.parse(body);
  } catch {
    return body;
  }
}
