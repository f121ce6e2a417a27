// Whether the library that draws is here: it comes with the page where links are arranged and with no other, so a page
// that was reached from another one in the same window has to be loaded as a whole.
const here = () => {
  const loaded = performance.getEntriesByType('navigation')[0]?.name;
  return !loaded || new URL(loaded).pathname === location.pathname;
};

export const state = () => 'ZBlazorDiagrams' in window ? 'ready' : here() ? 'missing' : 'elsewhere';
