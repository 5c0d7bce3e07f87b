import type { Camera } from './findings.ts';

/**
 * What an error of `getUserMedia` says of the camera, be it under the name that older browsers give it. `isForbidden` says whether a rule
 * of the site or of an administrator keeps the camera from the page: browsers call that by the same name as a reader who refuses.
 * https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia
 */
export function readCameraError(error: unknown, isForbidden: boolean): Exclude<Camera['state'], 'works'> {
  // An OverconstrainedError is no Error in some browsers.
  switch ((error as { name?: string } | undefined)?.name) {
    case 'NotAllowedError':
    case 'PermissionDeniedError':
    case 'PermissionDismissedError':
      return isForbidden ? 'forbidden' : 'refused';
    case 'NotFoundError':
    case 'DevicesNotFoundError':
      return 'none';
    // Firefox says that it was aborted where another app has the camera.
    case 'NotReadableError':
    case 'TrackStartError':
    case 'AbortError':
      return 'busy';
    case 'OverconstrainedError':
    case 'ConstraintNotSatisfiedError':
      return 'unsuitable';
    case 'SecurityError':
      return 'forbidden';
    default:
      return 'failed';
  }
}
