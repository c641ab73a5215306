import { pixelsOf, type Pixels } from './pixels';

/** Why there is no picture of the camera. 'not-secure': the page is not served by https, where no browser hands out a camera. */
export type CameraFailure = 'no-camera' | 'refused' | 'in-use' | 'not-secure';

type Camera =
  | {
      readonly ok: true;
      /** Lets go of the camera, so that its light goes out. */
      readonly stop: () => void;
      /** What the camera sees now; `undefined` when there is nothing to see yet, or no longer. */
      readonly frame: () => Pixels | undefined;
    }
  | { readonly ok: false; readonly why: CameraFailure };

/** The longest side of a frame to be read: a code fills enough of it, and a reader has time for it eight times a second. */
const longestSide = 960;

const reasons: Readonly<Record<string, CameraFailure>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
};

/** It is missing in an old browser, and where the page that frames this one has not passed the camera on. */
function devicesOf({ mediaDevices }: { readonly mediaDevices?: Partial<MediaDevices> }) {
  return mediaDevices;
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/**
 * Shows the camera in a video element, the one at the back where there are two. The browser asks the user first, so call it when they
 * press a button. An element that has left the page meanwhile gets nothing, and no camera stays on. It never rejects.
 */
export async function openCamera(video: HTMLVideoElement): Promise<Camera> {
  const failed = (why: CameraFailure): Camera => ({ ok: false, why });
  if (!window.isSecureContext) return failed('not-secure');
  if (devicesOf(navigator)?.getUserMedia === undefined) return failed('no-camera');
  let stream: MediaStream | undefined;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    if (!video.isConnected)
      throw new DOMException('The element has left the page.', 'NotAllowedError');
    video.muted = true;
    // Else a telephone shows the video over the whole screen.
    video.playsInline = true;
    video.srcObject = stream;
    await video.play();
  } catch (error) {
    if (stream !== undefined) stopAll(stream);
    video.srcObject = null;
    return failed((error instanceof DOMException ? reasons[error.name] : undefined) ?? 'no-camera');
  }
  const opened = stream;
  const draw = pixelsOf();
  return {
    ok: true,
    stop: () => {
      stopAll(opened);
      if (video.srcObject === opened) video.srcObject = null;
    },
    frame: () =>
      opened.active && video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA
        ? draw(video, { width: video.videoWidth, height: video.videoHeight }, longestSide)
        : undefined,
  };
}
