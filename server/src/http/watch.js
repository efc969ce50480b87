// Only under `serve --watch`.
new EventSource("/watch").onmessage = () => {
  const language = document.documentElement.lang;
  if (document.getElementById("boot")) document.querySelector(`a[data-language="${language}"]`)?.click();
  else location.reload();
};
// A worker that another server left here would hide what is written.
navigator.serviceWorker?.getRegistrations().then((all) => all.forEach((one) => one.unregister()));
