// A request with a target and host that no client would send.

import { connect } from "node:net";

/** @returns the answer's status */
export function rawRequest(url, target, lines, body) {
  const { hostname, port } = new URL(url);
  const head = [`POST ${target} HTTP/1.1`, ...lines, "Content-Type: application/json", `Content-Length: ${body.length}`, "Connection: close", "", ""];
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(Number(port), hostname, () => socket.write(head.join("\r\n") + body));
    socket.setTimeout(8000, () => socket.destroy(new Error("no answer")));
    socket.setEncoding("latin1").on("data", (chunk) => (text += chunk));
    socket.on("close", () => resolve(Number(text.match(/^HTTP\/1\.1 (\d+)/)?.[1])));
    socket.on("error", reject);
  });
}
