// Reads a QR code with the camera. Loaded when somebody wants to, never before.
//
// Pictures go from the camera to the reader and nowhere else: none is kept, none is sent. The browser's own reader is asked first; where
// there is none, ours is fetched (`app/scan`). Closing, or a code that was found, switches the camera off.

// As large as a picture has to be for a code that fills half of it, and so often that nobody waits for the next one.
const LARGEST = 640;
const PAUSE = 200;

const own = async () => {
  const { BarcodeDetector } = self;
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  if (!formats.includes("qr_code")) return;
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  return async (canvas) => (await detector.detect(canvas))[0]?.rawValue;
};
const ours = async () => {
  const scan = await import("{{SCAN_JS}}");
  await scan.default({ module_or_path: "{{SCAN_WASM}}" });
  return (canvas, pen) => {
    const { width, height } = canvas;
    const { data } = pen.getImageData(0, 0, width, height);
    const grey = new Uint8Array(width * height);
    // Green is most of what an eye calls bright, and the codes are black on white.
    for (let place = 0; place < grey.length; place++) grey[place] = data[place * 4 + 1];
    return scan.read(grey, width, height);
  };
};
const camera = async () => {
  try {
    // `ideal`: a desk's only camera looks at the advisor, and a phone can be held before it, too.
    const video = { facingMode: { ideal: "environment" }, width: { ideal: 1280 } };
    return await navigator.mediaDevices.getUserMedia({ video, audio: false });
  } catch (error) {
    // No `mediaDevices` at an address that is not secure: a TypeError.
    throw { NotAllowedError: "refused", SecurityError: "refused", NotFoundError: "absent", TypeError: "absent" }[error?.name] ?? "failed";
  }
};

let stop = () => {};

// Ends what is going on, if anything is.
export const close = () => stop();

// Shows the camera in a video element and yields the first text that is found; nothing after `close`. It fails with "refused", "absent" or
// "failed".
export const open = async (video) => {
  stop();
  let open = true;
  let stream;
  let tracks = [];
  const end = () => {
    open = false;
    for (const track of tracks) track.stop();
    // Closed and opened again at once, it already shows the next one's pictures.
    if (video.srcObject === stream) video.srcObject = null;
  };
  stop = end;
  try {
    stream = await camera();
    tracks = stream.getTracks();
    // Closed while the browser asked for permission.
    if (!open) return;
    video.srcObject = stream;
    await video.play();
    let theirs = await own();
    let mine;
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    while (open) {
      const scale = Math.min(1, LARGEST / Math.max(video.videoWidth, video.videoHeight, 1));
      canvas.width = Math.round(video.videoWidth * scale);
      canvas.height = Math.round(video.videoHeight * scale);
      if (canvas.width && canvas.height) {
        pen.drawImage(video, 0, 0, canvas.width, canvas.height);
        const read = theirs ?? (mine ??= await ours());
        // A picture on which ours stumbles is one without a code. The browser's may stumble on each: ours takes its place.
        const text = await Promise.resolve(canvas).then((canvas) => read(canvas, pen)).catch(() => (theirs = undefined));
        if (text && open) return text;
      }
      // The camera was taken away: unplugged, or another program wants it.
      if (open && tracks.every((track) => track.readyState === "ended")) throw "failed";
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  } catch (error) {
    if (open) throw typeof error === "string" ? error : "failed";
  } finally {
    end();
  }
};
