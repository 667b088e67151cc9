"use strict";
// Parts of pages that are loaded by themselves (htmx).
(() => {
  const failed = (yes) => { document.getElementById("part-failed").hidden = !yes; };
  document.addEventListener("htmx:sendError", () => failed(true));
  // An answer without the part, such as the page to sign in, takes nothing away.
  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    const part = detail.elt.getAttribute("hx-select");
    detail.shouldSwap &&= new DOMParser().parseFromString(detail.serverResponse, "text/html").querySelector(part) !== null;
    // What has not arrived yet cannot be loaded, and the page says so.
    failed(!detail.shouldSwap && detail.xhr.status !== 404);
  });
  // What stays the same is neither read out again nor taken away from under a finger.
  document.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
    detail.shouldSwap &&= detail.target.textContent !== detail.fragment.textContent;
  });
  // The passage is in sight, however long the text.
  document.addEventListener("htmx:afterSwap", ({ detail }) => {
    const mark = detail.target.querySelector("mark");
    if (mark) {
      mark.closest(".text").scrollTop = mark.offsetTop - 16;
    }
  });
})();
