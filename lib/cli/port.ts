import { createServer } from "node:net";
import { CliError } from "./cli-error";

/** Whether something else listens on this port of this host. */
export function isPortTaken(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error && error.code === "EADDRINUSE"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
  });
}

/** Refuses, naming the port and the variable, when the product could not listen there. */
export async function refuseTakenPort(port: number, host: string): Promise<void> {
  // A browser may ask for `localhost` at ::1 first and would then meet the other program.
  const hosts = host === "127.0.0.1" || host === "localhost" ? ["127.0.0.1", "::1"] : [host];
  for (const each of hosts) {
    if (await isPortTaken(port, each)) {
      const next = port < 65_535 ? port + 1 : 3000;
      throw new CliError(
        `Port ${port} is taken by another program. Stop it, or choose another port with the variable PORT: PORT=${next} npm start`,
      );
    }
  }
}

/**
 * A port of this machine that nobody uses at the moment. Taken from below the range from which systems give ports to
 * outgoing connections (32768 up), because one of those may take it before our server does.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (!(await isPortTaken(port, "127.0.0.1"))) return port;
  }
  throw new CliError("No free port was found on this machine.");
}
