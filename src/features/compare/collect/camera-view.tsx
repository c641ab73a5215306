import { useEffect, useRef, useState } from 'react';
import { openCamera, type CameraFailure } from '../../../platform/camera';
import './camera-view.css';

const remedies: Readonly<Record<CameraFailure, string>> = {
  'no-camera':
    'This device has no camera that the page can use. Choose a picture of the code, or ask for the file.',
  refused:
    'The browser does not let this page use the camera. Allow it beside the address, then press ‘Stop the camera’ and then ‘Use the camera’. Or choose a picture of the code.',
  'in-use':
    'Another program is using the camera. Close it, then press ‘Stop the camera’ and then ‘Use the camera’.',
  'not-secure':
    'A browser hands out the camera only to a page that is served by https. Choose a picture of the code, or ask for the file.',
};

const everyMilliseconds = 120;

/** What the camera sees, searched for codes. The camera is let go as soon as this leaves the page. */
export function CameraView({ onText }: { readonly onText: (text: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onText);
  const [failure, setFailure] = useState<CameraFailure>();
  useEffect(() => {
    tell.current = onText;
  });
  useEffect(() => {
    let stop = () => {};
    let left = false;
    const isGone = () => left;
    let last: string | undefined;
    const begin = async () => {
      const { readQrPicture } = await import('../../../formats/packed/read-qr-picture');
      if (isGone() || video.current === null) return;
      const camera = await openCamera(video.current);
      if (!camera.ok) {
        if (!isGone()) setFailure(camera.why);
        return;
      }
      if (isGone()) {
        camera.stop();
        return;
      }
      const timer = setInterval(() => {
        const frame = camera.frame();
        const text = frame === undefined ? undefined : readQrPicture(frame);
        // The same code stays in view for a while, and is told once.
        if (text === undefined || text === last) return;
        last = text;
        tell.current(text);
      }, everyMilliseconds);
      stop = () => {
        clearInterval(timer);
        camera.stop();
      };
    };
    void begin();
    return () => {
      left = true;
      stop();
    };
  }, []);
  if (failure !== undefined)
    return (
      <p className="gap-s" role="alert">
        {remedies[failure]}
      </p>
    );
  return (
    <video
      ref={video}
      className="camera gap-s"
      muted
      playsInline
      aria-label="What the camera sees"
    />
  );
}
