import { defineConfig, devices } from "@playwright/test";

// Our server code refuses to load where React's server condition is not set; the workers inherit this.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --conditions=react-server`;

/** `npm test` starts the application, its database, the model stand-in and the browser, and says here where they are. */
export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  globalSetup: "./letter-box.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: process.env.ANBAN_E2E_URL,
    // A failure leaves the page as a screen reader sees it, and a picture; a trace of every test would cost a third more.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.ANBAN_CHROMIUM,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
});
