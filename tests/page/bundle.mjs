import { build } from "esbuild";
import { ROOT } from "../paths.mjs";

export async function importPageHalf() {
  const { outputFiles } = await build({ entryPoints: [`${ROOT}/pkg/src/page/index.ts`], bundle: true, minify: true, format: "esm", target: "es2022", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
