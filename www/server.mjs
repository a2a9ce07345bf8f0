#!/usr/bin/env node
// `npm start`: reads PORT and HOST, starts the demo, says where it listens.

import { startDemo } from "./demo.mjs";

const DEFAULT_PORT = 8787;

function quit(message) {
  console.error(message);
  process.exit(1);
}

function readPort(text) {
  if (text === undefined || text.trim() === "") return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text.trim()) || port > 65_535) {
    quit(
      `PORT must be a whole number from 0 to 65535 (0 takes any free port), not ${JSON.stringify(text)}.`,
    );
  }
  return port;
}

const port = readPort(process.env.PORT);
const host = process.env.HOST?.trim() || "127.0.0.1";

const REASONS = {
  EADDRINUSE: () =>
    `Port ${port} is taken. Stop the program that holds it, or choose another: PORT=${port < 65_535 ? port + 1 : port - 1} npm start`,
  EACCES: () =>
    `Port ${port} needs rights that this user lacks. Choose one above 1023: PORT=${DEFAULT_PORT} npm start`,
  EADDRNOTAVAIL: () =>
    `HOST ${host} is not an address of this computer. Leave it out for 127.0.0.1.`,
  ENOTFOUND: () => `HOST ${host} is not known. Leave it out for 127.0.0.1.`,
  NOT_BUILT: () => "The package is not built yet: run `npm run build`, then `npm start` again.",
};

try {
  const demo = await startDemo({ port, host });
  console.log(`group-call demo: ${demo.url}`);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => demo.close().then(() => process.exit(0)));
  }
} catch (error) {
  const reason = REASONS[error.code] ?? (error.code === "EAI_AGAIN" ? REASONS.ENOTFOUND : null);
  if (!reason) throw error;
  quit(reason());
}
