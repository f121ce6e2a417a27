// How this reader has redlines drawn is kept on the device for a year, so that the next page is drawn so at once.
window.redlines = {
  remember(reading) {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `redlines=${reading}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  },
};
