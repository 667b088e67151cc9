"use strict";
// Parts of pages that are loaded by themselves (htmx).
(() => {
  // An answer without the part, such as the page to sign in, takes nothing away.
  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    const part = detail.elt.getAttribute("hx-select");
    detail.shouldSwap &&= new DOMParser().parseFromString(detail.serverResponse, "text/html").querySelector(part) !== null;
  });
  // The passage is in sight, however long the text.
  document.addEventListener("htmx:afterSwap", ({ detail }) => {
    const mark = detail.target.querySelector("mark");
    if (mark) {
      mark.closest(".text").scrollTop = mark.offsetTop - 16;
    }
  });
})();
