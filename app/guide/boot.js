// Starts the client; where WebAssembly is off (lockdown mode, hardened browsers) it shows the way to the plain list instead.
const fail = () => {
  document.getElementById("no-wasm")?.removeAttribute("hidden");
  document.getElementById("loading")?.remove();
};
if (typeof WebAssembly === "object") {
  import("{{GUIDE_JS}}")
    .then((guide) => guide.default({ module_or_path: "{{GUIDE_WASM}}" }))
    .catch(fail);
} else {
  fail();
}
