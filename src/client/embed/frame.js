// Shipped to browsers, inside every embed, as it stands: old engines parse it too.
(function () {
  var root = document.documentElement;
  var theme = /[?&]theme=(light|dark)(?:&|$)/.exec(location.search);
  // WordPress takes a height only from a frame that knows the secret in its address.
  var secret = /[?&]secret=([A-Za-z0-9]+)/.exec(location.hash);
  var told = 0;
  // Hosts hear by these names; a site adds those that its hosts knew before.
  var types = ['plan-embed'];

  if (theme) root.className = theme[1];
  if (window.parent === window || !window.postMessage) return;

  // The page itself is never less high than its frame; its last element is as high as its content.
  function tell() {
    var end = document.body.lastElementChild.getBoundingClientRect().bottom;
    var height = Math.ceil(end + window.pageYOffset);
    if (height === told) return;
    told = height;
    for (var i = 0; i < types.length; i++) {
      window.parent.postMessage({ type: types[i], height: height }, '*');
    }
    if (secret) {
      window.parent.postMessage({ message: 'height', value: height, secret: secret[1] }, '*');
    }
    // Where the host sizes the frame by CSS alone.
    // It throws where the page that frames it is sandboxed by its policy.
    try {
      if (window.requestResize) window.requestResize();
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
    } catch (refused) {
      // The height was told above.
    }
  }

  function watch() {
    tell();
    if (window.ResizeObserver) new ResizeObserver(tell).observe(document.body.lastElementChild);
  }

  // A host that began to listen late asks.
  window.addEventListener('message', function (event) {
    var data = event.data;
    if (event.source !== window.parent || !data || !document.body) return;
    var asked = secret && data.secret === secret[1];
    for (var i = 0; i < types.length; i++) asked = asked || data.type === types[i] + '-ask';
    if (!asked) return;
    told = 0;
    tell();
  });
  document.addEventListener('DOMContentLoaded', watch);
  window.addEventListener('load', tell);
  window.addEventListener('resize', tell);
})();
