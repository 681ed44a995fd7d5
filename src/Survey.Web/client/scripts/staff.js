// Staff pages work without script; with it, parts of a page change in place.
import './htmx.js';
import './sure.js';
import './once.js';
import './count.js';
import './place.js';
import './menu.js';
import './chosen.js';
import './themes.js';
import './reading.js';
import './keying.js';
import './settle.js';
