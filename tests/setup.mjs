// Prepares what the suites need: test dependencies and browsers. If something is unavailable, the
// suites that need it are skipped, each by name.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { TESTS } from "./paths.mjs";

/** Finds a program in PATH. */
export function which(name) {
  return (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)).find(existsSync);
}

/** Whether the installed packages are those of the lock file. */
function upToDate() {
  const installed = join(TESTS, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(TESTS, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages;
  // Packages for other platforms are only in the lock file.
  return Object.entries(wanted).every(([path, { version, optional }]) =>
    path === "" || (present[path] ? present[path].version === version : optional));
}

function dependencies() {
  if (upToDate()) return;
  console.log("installing the test dependencies …");
  execFileSync("npm", ["ci", "--no-progress", "--loglevel=error"], { cwd: TESTS, stdio: "inherit", shell: process.platform === "win32" });
}

function browser(variable, programs, debianPackage) {
  const found = () => process.env[variable] || programs.map(which).find(Boolean);
  if (found()) return { path: found() };
  if (process.getuid?.() === 0 && which("apt-get")) {
    console.log(`installing ${debianPackage} …`);
    const apt = (...args) => execFileSync("apt-get", args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    try {
      // Fresh images may have no package list; it is only refreshed then.
      try {
        apt("install", "-y", "--no-install-recommends", debianPackage);
      } catch {
        apt("update");
        apt("install", "-y", "--no-install-recommends", debianPackage);
      }
    } catch {
      // Reported below: the browser is still missing.
    }
  }
  return found() ? { path: found() } : { missing: `no ${programs[0]} here; install it or name it in ${variable}` };
}

/** Provides each need of suites.mjs, or returns `{ missing: reason }`. */
export const PROVIDERS = {
  install: () => (dependencies(), {}),
  cargo: () => (which("cargo") ? {} : { missing: "no cargo here: https://rustup.rs installs it" }),
  chromium: () => {
    const { path, missing } = browser("CHROMIUM", ["chromium", "chromium-browser", "google-chrome"], "chromium");
    if (path) process.env.CHROMIUM = path;
    return { missing };
  },
  firefox: () => {
    const { path, missing } = browser("FIREFOX", ["firefox-esr", "firefox"], "firefox-esr");
    if (path) process.env.FIREFOX = path;
    return { missing };
  },
};
