// The one file in plain JavaScript: Node 20 cannot load TypeScript, and on a fresh clone nothing is installed that
// could. It uses only what Node brings, installs the packages where they are missing, and hands over to main.ts.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const installLock = join(root, ".data", "packages.lock");
const stamp = join(root, "node_modules", ".anban", "packages");

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  refuse(
    `Anban needs Node 20.19 or newer; this is Node ${process.versions.node}. Please update Node and start again.`,
  );
}

function wantedPackages() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
}

/** An `npm ci` by hand counts too: npm writes its own record when it has finished, and only then. */
function packagesAreThere() {
  if (existsSync(stamp)) return readFileSync(stamp, "utf8") === wantedPackages();
  const record = join(root, "node_modules", ".package-lock.json");
  const finished =
    existsSync(record) && statSync(record).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
  if (finished) keepStamp();
  return finished;
}

function keepStamp() {
  mkdirSync(join(root, "node_modules", ".anban"), { recursive: true });
  writeFileSync(stamp, wantedPackages());
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Waits while another start installs. A lock left behind by a start that was killed is taken over. */
async function lockInstall() {
  for (let told = false; ; await wait(300)) {
    try {
      mkdirSync(join(root, ".data"), { recursive: true, mode: 0o700 });
      const file = openSync(installLock, "wx");
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if (error.code !== "EEXIST") refuse(`The folder ${root} cannot be written to (${error.code}).`);
    }
    const holder = existsSync(installLock) ? Number(readFileSync(installLock, "utf8")) : 0;
    if (holder > 0 && !isAlive(holder)) rmSync(installLock, { force: true });
    else if (holder > 0 && !told) {
      console.log(`Process ${holder} is installing the packages already; waiting for it.`);
      told = true;
    }
  }
}

function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, options);
    child.on("error", () => resolve(127));
    child.on("exit", (code, signal) => resolve(signal === null ? (code ?? 1) : 1));
  });
}

async function install() {
  const startedAt = Date.now();
  console.log("Installing the packages (npm ci); only on the first start and after an update …");
  // npm names the script that runs it; without one, the npm on the path.
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const options = { cwd: root, stdio: ["ignore", "inherit", "inherit"] };
  const code = npm?.endsWith(".js")
    ? await run(process.execPath, [npm, ...args], options)
    : await run("npm", args, { ...options, shell: process.platform === "win32" });
  if (code !== 0) {
    rmSync(installLock, { force: true });
    refuse("The packages could not be installed; npm says why above. Check the network and start again.");
  }
  keepStamp();
  console.log(`Packages installed in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}

/** A taken port is told before minutes are spent on packages; main.ts looks again, at the whole environment. */
async function refuseTakenPort(command) {
  if (command !== "up" && command !== "dev") return;
  const file = join(root, ".env");
  const written = existsSync(file) ? /^PORT=["']?(\d+)/m.exec(readFileSync(file, "utf8"))?.[1] : undefined;
  const port = Number(process.env.PORT || written || 3000);
  const free = await new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code !== "EADDRINUSE"));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
  if (!free)
    refuse(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
}

/** The parent of a process, where the platform tells without a program. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
  } catch {
    return undefined;
  }
}

/**
 * A killed npm takes neither its shell nor this process along. Under npm, and only there, this process therefore ends
 * when its parent or its parent's parent has changed, which is when one of them is gone.
 */
function endWithNpm(end) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = ancestors();
  setInterval(() => {
    if (ancestors() !== before) end("SIGTERM");
  }, 1000).unref();
}

const [command = "up", ...rest] = process.argv.slice(2);

if (!packagesAreThere()) {
  await refuseTakenPort(command);
  await lockInstall();
  process.once("exit", () => rmSync(installLock, { force: true }));
  if (!packagesAreThere()) await install();
  rmSync(installLock, { force: true });
}

const main = spawn(
  process.execPath,
  ["--import", "tsx", "--conditions=react-server", join(root, "lib", "cli", "main.ts"), command, ...rest],
  // The fourth channel closes when this process dies, however it dies: main.ts then stops what it started.
  {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  },
);
const forward = (signal) => main.kill(signal);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, forward);
endWithNpm(forward);
main.on("error", (error) => refuse(`Node could not be started again: ${error.message}`));
main.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
