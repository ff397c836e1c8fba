// Shipped to browsers, on the pages of others, as it stands and unchanged for ever: old engines parse it too.
// Puts a frame in the place of <plan-measure number="8" show="zh-en">, <plan-topic slug="tax">,
// <plan-agency slug="commerce"> and <plan-overview>, and lets frames of this site grow to their content.
// Its own tag may name what is shown, in each language: data-en="…", data-zh="…".
(function () {
  'use strict';

  var script = document.currentScript || findScript();
  if (!script) return;
  /** The root of the site that this script came from. */
  var base = script.src.replace(/embed\/v2\.js(?:[?#].*)?$/, '');
  var embeds = base + 'embed/';
  var least = 40;
  var most = 20000;
  var slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

  var kinds = {
    'plan-measure': {
      folder: 'measures/',
      attribute: 'number',
      valid: /^[0-9]{1,4}(?:-[0-9]{1,4}){0,2}$/,
    },
    'plan-topic': { folder: 'topics/', attribute: 'slug', valid: slug },
    'plan-agency': { folder: 'agencies/', attribute: 'slug', valid: slug },
    'plan-overview': { folder: 'plan', attribute: '', valid: /^$/ },
  };

  function findScript() {
    var scripts = document.getElementsByTagName('script');
    for (var i = 0; i < scripts.length; i++) {
      if (/embed\/v2\.js(?:[?#]|$)/.test(scripts[i].src)) return scripts[i];
    }
    return null;
  }

  function languageOf(element) {
    return element.getAttribute('show') || 'zh-en';
  }

  /** The address that an element asks for; '' where it asks for nothing that there could be. */
  function addressOf(element, kind) {
    var key = kind.attribute ? element.getAttribute(kind.attribute) || '' : '';
    var language = languageOf(element);
    var theme = element.getAttribute('theme');
    if (!kind.valid.test(key) || !/^[A-Za-z]+(?:-[A-Za-z]+)*$/.test(language)) return '';
    return (
      embeds +
      language +
      '/' +
      kind.folder +
      key +
      '/' +
      (theme === 'light' || theme === 'dark' ? '?theme=' + theme : '')
    );
  }

  /** What is shown, for those who hear the page: in each language that is shown, as the tag names it. */
  function titleOf(element) {
    var languages = languageOf(element).split('-');
    var names = [];
    for (var i = 0; i < languages.length; i++) {
      var name = script.getAttribute('data-' + languages[i]);
      if (name) names.push(name);
    }
    if (!names.length) names.push(base.replace(/^[a-z]+:\/\//, '').replace(/\/$/, ''));
    var key = element.getAttribute('number') || element.getAttribute('slug');
    if (key) names.push(key);
    return names.join(' · ');
  }

  function createFrame() {
    var frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    frame.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
    frame.setAttribute('frameborder', '0');
    frame.style.cssText = 'display:block;width:100%;height:1px;border:0;opacity:0';
    return frame;
  }

  /** What stands in the element is shown until the frame has reported its height. */
  function render(element, kind) {
    var address = addressOf(element, kind);
    var frame = element.planFrame;
    element.style.display = 'block';
    if (!address) {
      if (frame) element.removeChild(frame);
      element.planFrame = null;
      showQuote(element, true);
      return;
    }
    if (frame && frame.src === address) return;
    if (!frame) frame = element.planFrame = createFrame();
    frame.title = titleOf(element);
    frame.src = address;
    if (frame.parentNode !== element) element.appendChild(frame);
  }

  function showQuote(element, shown) {
    for (var i = 0; i < element.children.length; i++) {
      var child = element.children[i];
      if (child !== element.planFrame) child.style.display = shown ? '' : 'none';
    }
  }

  function grow(frame, height) {
    var parent = frame.parentNode;
    frame.style.minHeight = '0';
    frame.style.height = height + 'px';
    if (parent && parent.planFrame === frame) {
      frame.style.opacity = '';
      showQuote(parent, false);
    }
  }

  function frames() {
    var found = [];
    var all = document.getElementsByTagName('iframe');
    for (var i = 0; i < all.length; i++) {
      if (all[i].src.indexOf(embeds) === 0) found.push(all[i]);
    }
    return found;
  }

  window.addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'plan-embed' || typeof data.height !== 'number') return;
    if (!isFinite(data.height)) return;
    var height = Math.min(most, Math.max(least, Math.ceil(data.height)));
    var all = frames();
    for (var i = 0; i < all.length; i++) {
      // Sandboxed frames have no origin: the window says who speaks.
      if (all[i].contentWindow === event.source) grow(all[i], height);
    }
  });

  /** Frames that were there before this script have spoken to nobody. */
  function ask() {
    var all = frames();
    for (var i = 0; i < all.length; i++) {
      all[i].contentWindow.postMessage({ type: 'plan-embed-ask' }, '*');
    }
  }

  function define(name) {
    var kind = kinds[name];
    function Embed() {
      return Reflect.construct(HTMLElement, [], Embed);
    }
    Embed.prototype = Object.create(HTMLElement.prototype);
    Embed.prototype.constructor = Embed;
    Embed.prototype.connectedCallback = function () {
      render(this, kind);
    };
    Embed.prototype.attributeChangedCallback = function () {
      if (this.planFrame) render(this, kind);
    };
    Embed.observedAttributes = ['number', 'slug', 'show', 'theme'];
    if (!customElements.get(name)) customElements.define(name, Embed);
  }

  /** For engines without custom elements: once, when the page is there. */
  function upgradeAll() {
    for (var name in kinds) {
      var elements = document.getElementsByTagName(name);
      for (var i = 0; i < elements.length; i++) render(elements[i], kinds[name]);
    }
  }

  function start() {
    if (!window.customElements || !window.Reflect) upgradeAll();
    ask();
  }

  if (window.customElements && window.Reflect) {
    for (var name in kinds) define(name);
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
  window.addEventListener('load', ask);
})();
