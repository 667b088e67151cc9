"use strict";
// What is sent when the session has ended is there again when its page comes back through the sign-in.
addEventListener("DOMContentLoaded", () => {
  const KEPT = "vigil-typed";
  const page = location.pathname + location.search;
  const fields = (form) => [...form.elements].filter((it) => it.matches("textarea, select, input:not([type=hidden], [type=file])"));
  const kept = JSON.parse(sessionStorage.getItem(KEPT));

  if (location.pathname === "/sign-in") {
    if (kept) {
      sessionStorage.setItem(KEPT, JSON.stringify({ ...kept, signedIn: true }));
    }
    return;
  }
  sessionStorage.removeItem(KEPT);
  // A provider leads back without that page; what leads to its own page by itself has been done.
  const signedIn = kept?.signedIn || !document.referrer.startsWith(location.origin + "/");
  if (signedIn && kept?.page === page && document.forms[kept.form]) {
    fields(document.forms[kept.form]).forEach((it, i) => {
      it.value = kept.typed[i]?.value ?? it.value;
      it.checked = kept.typed[i]?.checked ?? it.checked;
    });
  }
  document.addEventListener("submit", ({ target }) => {
    if (target.method === "post") {
      const typed = fields(target).map(({ value, checked }) => ({ value, checked }));
      sessionStorage.setItem(KEPT, JSON.stringify({ page, form: [...document.forms].indexOf(target), typed }));
    }
  });
});
