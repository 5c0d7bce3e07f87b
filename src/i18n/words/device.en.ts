/** The words of the check of a device. `{browser}`, `{device}`, `{version}` and sizes of pictures are filled in. */
export const deviceEn = {
  title: 'Check your device',
  summary:
    'Find out on this phone or computer whether its browser and its camera can do the check. Nothing is sent or kept.',
  lead: 'Will this phone or computer do the check? Press the button to find out.',
  private: 'It is all looked at on this device. Nothing is sent to anybody, and nothing is kept.',
  start: 'Check this device',
  again: 'Check it again',
  checking: 'Looking at this device…',
  failed: 'The check could not be loaded. Look at the connection and try again, or go through the list below.',
  noButton:
    'Is there no button here? Then scripts are off or blocked in this browser, or it is too old. Persona’s page needs scripts too.',
  byHand: 'Go through it by hand',
  byHandLead: 'The same list without the button: what to look at, and where to read what to do.',
  more: 'What to do:',
  results: 'What was found',
  verdicts: { fine: 'Fine', might: 'Might matter', fails: 'Will not work' },
  sums: {
    fails: 'As it is, the check will not work here. Look at what is marked “Will not work”.',
    might: 'The check should work here. Look at what is marked “Might matter”.',
    fine: 'Nothing that was looked at is in the way.',
    untried: 'So far, nothing is in the way. Now try the camera.',
  },
  devices: { iphone: 'an iPhone or iPad', android: 'an Android device', computer: 'a computer' },
  checks: {
    app: 'Where the page is open',
    browser: 'Browser',
    origin: 'Secure page',
    storage: 'Storage',
    connection: 'Connection',
    video: 'Live video',
    camera: 'Camera',
    permission: 'Permission for the camera',
    size: 'Size of the picture',
    light: 'Light',
    sharpness: 'Sharpness',
  },
  outcomes: {
    app: {
      own: 'In a browser, on {device}.',
      inside:
        'Inside another app, on {device}. Persona does not support that. Copy the link of your check from the message, and open it in Safari or Chrome.',
    },
    browser: {
      listed: '{browser}, newer than {version}. Persona supports it.',
      anyVersion: '{browser}. Persona supports it.',
      old: '{browser}, not newer than {version}. Persona does not support it. Update the browser, or use another.',
      unlisted: '{browser}. It is not on Persona’s list. If a step fails, use Chrome, Safari, Edge, Firefox or Brave.',
      explorer: '{browser}. Persona does not support it. Use Chrome, Edge, Firefox or Brave.',
      unknown: 'A browser that is not on Persona’s list. If a step fails, use Chrome, Safari, Edge, Firefox or Brave.',
    },
    origin: {
      secure: 'This page came by HTTPS, or from this device itself. Browsers ask for that before they show a camera.',
      insecure:
        'This page came without HTTPS, so the camera cannot be tried here. The address of your check has to start with https://.',
    },
    storage: {
      kept: 'The browser keeps what a page needs while its tab is open.',
      refused:
        'The browser refuses to keep anything for a page, so your unfinished check could be lost. Allow cookies and site data in its settings, or use another browser.',
    },
    connection: {
      online: 'The browser is connected.',
      slow: 'The browser says that the connection is slow. Photos may take long to send. Try another network.',
      offline: 'The browser says that there is no connection. Connect, and check again.',
    },
    video: {
      there: 'The browser can send live video (WebRTC).',
      missing:
        'The browser cannot send live video (WebRTC), which some checks may need. Use a browser on Persona’s list.',
    },
    camera: {
      found: 'There is a camera.',
      none: 'No camera was found. Connect one, or go on with a phone.',
      noWay: 'This browser shows no camera to any page. Update it, or use another.',
      notHere: 'It cannot be looked at on a page without HTTPS.',
      busy: 'It could not be used. Another app may have it, such as a video call. Close that, and try again.',
      unsuitable: 'It cannot give the picture that was asked for. Use a newer camera or a phone.',
      failed: 'It did not start. Close other apps and tabs, reload the page, and try again.',
      still:
        'It was switched on, and no picture came. Turn off Low Power Mode, allow the page to play video by itself, and try again.',
    },
    permission: {
      allowed: 'This page may use it.',
      unasked: 'Not tried yet. The browser will ask whether the page may use the camera: choose “Allow”.',
      blocked: 'It is blocked for this page. If it is for all pages, Persona’s page cannot use it either. Allow it.',
      refused:
        'It was not allowed. Persona’s page needs it too. Allow it for the page and for the browser, and try again.',
      forbidden:
        'It is forbidden, and the browser did not even ask. On a work or school device an administrator may have locked it.',
    },
    size: {
      recommended: 'At least {recommended} pixels, which Persona recommends.',
      lessReliable: 'Below {recommended} pixels, which Persona recommends. A phone often has a better camera.',
      tooSmall: 'Below {min} pixels, which Persona does not support. Use another camera or a phone.',
    },
    light: {
      good: 'The picture is bright enough.',
      dark: 'The picture is dark. Go closer to a window, or add a lamp.',
      bright: 'Parts of the picture are too bright. Turn away from the lamp or window.',
      black: 'The picture is black. Open the shutter of the camera, and close other apps that use it.',
      unread: 'This browser does not let pages read the picture. Look at it yourself: can you read small print?',
    },
    sharpness: {
      sharp: 'The picture is sharp.',
      blurred:
        'The picture is blurred, or there was nothing to focus on. Wipe the lens, and try again with a printed page.',
    },
  },
  hands: {
    app: 'Did a tap in another app open this page, and is it still inside that app? Persona does not support that.',
    browser:
      'Look for its version in the menu of the browser, often under “Help” or “About”. Supported are Chrome newer than {chrome}, Safari newer than {safari}, Edge newer than {edge}, Firefox newer than {firefox}, and Brave.',
    origin: 'Does the address of your check start with https://? Without it, browsers show no camera.',
    storage:
      'In the settings of the browser, cookies and site data must not be blocked. The key to your unfinished check is kept in its tab.',
    connection: 'Open another website. If it is slow or does not open, try another network.',
    video: 'You cannot see this from outside. The browsers above have it, and an administrator can switch it off.',
    camera: 'Open the app of your camera. If there is no camera, go on with a phone.',
    permission: 'The browser, and the page in it, must be allowed to use the camera.',
    size: 'The description of a webcam or phone names it. Persona recommends {recommended} pixels; below {min}, it does not support the camera.',
    light: 'In the app of your camera, is a page of print bright, without a glaring spot?',
    sharpness: 'Can you read small print in the picture? If not, wipe the lens and move back a little.',
  },
  camera: {
    title: 'Try the camera',
    explain:
      'Your browser will ask whether this page may use the camera. Only you see the picture, and only here. It is not recorded and not sent. The camera is switched off after some seconds, or as soon as you leave.',
    aim: 'Hold a printed page in front of it, such as a letter. Do not show your ID here.',
    on: 'Switch the camera on',
    off: 'Switch the camera off',
    again: 'Try the camera again',
    picture: 'The picture of your camera',
    waiting: 'Waiting for the camera. If your browser asks, choose “Allow”.',
    seeing: {
      good: 'Good. Hold it still for a moment.',
      dark: 'It is dark. Go closer to a window or a lamp.',
      bright: 'It is too bright. Turn away from the light.',
      black: 'The picture is black. Is something over the lens?',
      blurred: 'It is blurred. Hold the printed page a little farther away.',
      unread: 'Look at the picture yourself: can you read the print?',
    },
    isOff: 'The camera is off again. What was seen stands in the list above.',
  },
  code: {
    title: 'A code to read out',
    explain:
      'If somebody helps you on the phone, read out this code. It says what stands in the list, and nothing else: not who you are, and not where.',
    copy: 'Copy the code',
    copied: 'Code copied',
    copyFailed: 'Could not copy. Select the code and copy it.',
  },
  desk: {
    title: 'What the device of the caller can do',
    otherVersion:
      'This code was made by another version of this site. Ask the caller to reload the page and check again.',
    misread: 'This looks like the code of a device, with a wrong letter. Ask for it again.',
  },
} as const;
