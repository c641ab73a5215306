import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCamera } from '../../../src/platform/camera';

const stop = vi.fn();
const stream = { active: true, getTracks: () => [{ stop }, { stop }] };
const getUserMedia = vi.fn();

/** A video element that shows a stream, which the made-up browser of the tests cannot. */
function aVideo({ play = () => Promise.resolve(), isOnPage = true } = {}): HTMLVideoElement {
  const video = document.createElement('video');
  if (isOnPage) document.body.append(video);
  return Object.assign(video, { play, srcObject: null });
}

beforeEach(() => {
  stop.mockReset();
  getUserMedia.mockReset().mockResolvedValue(stream);
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('the camera', () => {
  it('is the one at the back, without sound, shown in the element', async () => {
    const video = aVideo();
    expect(await openCamera(video)).toMatchObject({ ok: true });
    expect(getUserMedia.mock.calls).toEqual([
      [{ audio: false, video: expect.objectContaining({ facingMode: 'environment' }) as unknown }],
    ]);
    expect([video.srcObject, video.muted, stop.mock.calls]).toEqual([stream, true, []]);
  });

  it('is let go of altogether when it is stopped', async () => {
    const video = aVideo();
    const camera = await openCamera(video);
    if (camera.ok) camera.stop();
    expect([stop.mock.calls.length, video.srcObject]).toEqual([2, null]);
  });

  it('has no frame before it shows something', async () => {
    const camera = await openCamera(aVideo());
    expect(camera.ok && camera.frame()).toBeUndefined();
  });

  it.each([
    ['NotFoundError', 'no-camera'],
    ['OverconstrainedError', 'no-camera'],
    ['NotAllowedError', 'refused'],
    ['SecurityError', 'refused'],
    ['NotReadableError', 'in-use'],
    ['AbortError', 'in-use'],
  ])('that cannot be had says why: %s', async (name, why) => {
    getUserMedia.mockRejectedValue(new DOMException('', name));
    expect(await openCamera(aVideo())).toEqual({ ok: false, why });
  });

  it('is not to be had on a page without https, nor in a browser that knows none', async () => {
    vi.stubGlobal('navigator', {});
    expect(await openCamera(aVideo())).toEqual({ ok: false, why: 'no-camera' });
    vi.stubGlobal('isSecureContext', false);
    expect(await openCamera(aVideo())).toEqual({ ok: false, why: 'not-secure' });
  });

  it('does not stay on when the user has left while the browser asked', async () => {
    expect(await openCamera(aVideo({ isOnPage: false }))).toEqual({ ok: false, why: 'refused' });
    expect(stop).toHaveBeenCalledTimes(2);
  });

  it('does not stay on when it cannot be shown', async () => {
    const video = aVideo({ play: () => Promise.reject(new DOMException('', 'AbortError')) });
    expect(await openCamera(video)).toEqual({ ok: false, why: 'in-use' });
    expect([stop.mock.calls.length, video.srcObject]).toEqual([2, null]);
  });
});
